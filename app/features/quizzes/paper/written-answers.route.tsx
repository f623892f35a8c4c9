import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { ReviewList } from "#app/features/quizzes/shared/review-list.tsx";
import { viewWrittenAnswers } from "./written-answers.view.server.ts";

export const loader = guarded(
  "answers.read",
  subjectOfEnrollment,
  async ({ params, actor, subject, language, words }) => {
    // One's own answers are read on their results, which show no key before its time.
    if (actor.id === subject.traineeId) throw new Response(null, { status: 404 });
    return json({
      ...(await viewWrittenAnswers(params.id, language, words)),
      mayAsk: can(actor, "spot-check.make"),
    });
  },
);

export const meta = titled;

export default function WrittenAnswers() {
  const { title, labels, quizzes, mayAsk, traineeId, enrollmentId } = useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={labels.lead} back={{ to: paths.enrollment(enrollmentId), label: labels.back }}>
      {mayAsk && quizzes.length > 0 ? (
        <Form method="post" action={paths.spotChecks}>
          <Button name="trainee" value={traineeId} tone="plain">
            {labels.draw}
          </Button>
        </Form>
      ) : null}
      {quizzes.length === 0 ? <EmptyState title={labels.none} text={labels.noneText} /> : null}
      {quizzes.map(({ id, title: quiz, lines, review, isMarked, noAnswer }) => (
        <Section
          key={id}
          title={quiz}
          actions={
            <Link
              className="link no-print"
              to={paths.attemptResult(id)}
              aria-label={`${quiz}: ${labels.whole}`}
            >
              {labels.whole}
            </Link>
          }
        >
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div className="mt-3">
            <ReviewList review={review} isReleased={isMarked} noAnswer={noAnswer} />
          </div>
        </Section>
      ))}
    </Page>
  );
}
