import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { gradingWords } from "#app/strings/areas/grading.ts";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { AnswerToMark } from "./answer-to-mark.tsx";
import { finishOral } from "./finish-oral.server.ts";
import { gradeAnswer } from "./grade-answer.server.ts";
import { oralForm } from "./oral.form.ts";
import { viewOral } from "./oral.view.server.ts";

export const loader = guarded(
  "attempt.grade",
  subjectOfAttempt,
  async ({ params, actor, subject, language, words }) => {
    const view = await viewOral(actor, subject, params.attemptId, language, words);
    if (!view) throw new Response(null, { status: 404 });
    return json(view);
  },
);

export const action = guarded("attempt.grade", subjectOfAttempt, async ({ request, params, actor, now }) => {
  const { attemptId } = params;
  const parsed = await parseForm(request, oralForm);
  if (!parsed.ok) return parsed.response;
  const typed = Object.fromEntries(await readForm(request));
  const { go, place, note, internal, marks } = parsed.value;
  for (const mark of marks) {
    const graded = await gradeAnswer(actor, { attemptId, ...mark }, now);
    if (!graded.ok) return refused(graded.code, typed);
  }
  if (go === "save")
    return redirectWithFlash(paths.oral(attemptId), { tone: "success", code: "marks-saved" });
  const done = await finishOral(actor, { attemptId, place, note, internalNote: internal }, now);
  return done.ok
    ? redirectWithFlash(paths.attemptResult(attemptId), {
        tone: "success",
        code: "oral-finished",
        parts: { name: done.traineeName },
      })
    : refused(done.code, typed);
});

export const meta = titled;

export default function Oral() {
  const { title, traineeName, startedAt, answers, enrollmentId, requirementKey } =
    useLoaderData<typeof loader>();
  const { common } = useWords();
  const quizzes = useWords(quizzesWords);
  const words = useWords(gradingWords);
  const { errors, values } = useProblem();
  return (
    <Page
      title={title}
      lead={words.oralLead(traineeName, common.moment(startedAt))}
      back={{ to: paths.requirement("quiz", enrollmentId, requirementKey), label: quizzes.toQuiz }}
    >
      <ProblemSummary />
      <Form method="post" className="space-y-8">
        {answers.map((answer, index) => (
          <AnswerToMark
            key={`${answer.key}.${answer.mark?.id ?? ""}`}
            answer={answer}
            caption={quizzes.questionOf(index + 1, answers.length)}
            isSpoken
          />
        ))}
        <Button name="go" value="save" tone="plain" wide>
          {words.save}
        </Button>
        <Section title={words.oralEnd}>
          <div className="space-y-5">
            <Field
              name="place"
              label={words.oralPlace}
              hint={words.oralPlaceHint}
              error={errors["place"]}
              defaultValue={values["place"]}
            />
            <TextArea
              name="note"
              label={words.oralNote}
              optionalLabel={common.optional}
              error={errors["note"]}
              defaultValue={values["note"]}
              rows={3}
            />
            <TextArea
              name="internal"
              label={words.oralInternal}
              hint={words.oralInternalHint}
              optionalLabel={common.optional}
              error={errors["internal"]}
              defaultValue={values["internal"]}
              rows={3}
            />
            <div className="space-y-2">
              <Button name="go" value="finish" wide>
                {words.oralFinish}
              </Button>
              <p>{words.oralFinishHint(traineeName)}</p>
            </div>
          </div>
        </Section>
      </Form>
    </Page>
  );
}
