import { paths } from "#app/paths.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { viewResult } from "./result.view.server.ts";

type View = NonNullable<Awaited<ReturnType<typeof viewResult>>>;
type Shown = Pick<
  View,
  "attemptId" | "enrollmentId" | "requirementKey" | "isOwn" | "state" | "next" | "mayGrade" | "mayRetest"
> & { oral: Pick<NonNullable<View["oral"]>, "mayConfirm"> | null; onPaper: unknown };

/** What the reader of a result does next. */
export function NextStep({
  attemptId,
  enrollmentId,
  requirementKey,
  isOwn,
  state,
  next,
  mayGrade,
  mayRetest,
  oral,
  onPaper,
}: Shown) {
  const { requirements, common } = useWords();
  const words = useWords(quizzesWords);
  if (oral?.mayConfirm)
    return (
      <Form method="post" action={paths.oralConfirmation(attemptId)}>
        <Button wide>{words.confirmOral}</Button>
      </Form>
    );
  if ((oral || onPaper) && state === "open") return null;
  if (mayRetest) return <ButtonLink to={paths.attemptRetest(attemptId)}>{words.retest}</ButtonLink>;
  if (mayGrade)
    return (
      <ButtonLink to={paths.gradeAttempt(attemptId)} tone="primary">
        {words.grade}
      </ButtonLink>
    );
  if (!isOwn) return null;
  if (state === "open")
    return (
      <ButtonLink to={paths.attemptQuestion(attemptId, 1)} tone="primary" wide>
        {words.continue}
      </ButtonLink>
    );
  if (state === "time-over") {
    return (
      <Form method="post" action={paths.attemptCheck(attemptId)}>
        <Button wide>{words.seeResult}</Button>
      </Form>
    );
  }
  if (state === "passed")
    return (
      <ButtonLink to={paths.today} tone="primary" wide>
        {words.goOn}
      </ButtonLink>
    );
  if (next.kind === "cool-down" && next.until !== null)
    return <p>{words.nextAttemptAt(common.moment(next.until), next.left, next.of)}</p>;
  if (next.kind === "used-up") {
    return (
      <>
        <p>{words.usedUp(next.head ?? requirements.parties.head)}</p>
        <ButtonLink to={paths.today} tone="primary" wide>
          {words.whatNext}
        </ButtonLink>
      </>
    );
  }
  if (next.kind !== "start" || !next.mayStart) return null;
  return (
    <Form method="post" action={paths.attempts(enrollmentId, requirementKey)} className="space-y-2">
      <p>{words.nextAttempt(next.left, next.of)}</p>
      <Button wide>{words.startAgain}</Button>
    </Form>
  );
}
