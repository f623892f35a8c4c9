import { findCalibrationQuestions } from "#db/queries/calibration-answers.ts";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { answerBounds, calibrators } from "#app/domain/calibration.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { Table } from "#app/ui/table.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { calibrationWords } from "#app/strings/areas/calibration.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findAllRounds } from "#db/queries/calibration.ts";
import { findAllPeopleByRole, findNames } from "#db/queries/people.ts";
import { startRoundForm } from "./calibration.form.ts";
import { NewRound } from "./new-round.tsx";
import { startRound } from "./start-round.server.ts";
import { plainText } from "#app/web/rich-text.server.ts";

const most = 100;

export const loader = guarded("calibration.grade", async ({ actor, language, words }) => {
  const isManager = can(actor, "calibration.manage");
  const found = await findAllRounds(read(), isManager ? null : actor.id, most);
  const names = await findNames(
    read(),
    found.flatMap(({ graderIds }) => graderIds),
  );
  const rounds = found.map(({ prompt, quiz, graderIds, id, startedAt, closedAt }) => ({
    id,
    startedAt,
    isOpen: closedAt === null,
    isMine: graderIds.includes(actor.id),
    prompt: plainText(inLanguage(prompt, language)),
    quiz: inLanguage(quiz, language),
    graders: graderIds.map((grader) => names[grader] ?? ""),
  }));
  if (!isManager) return json({ title: words.calibration.title, rounds, fresh: null });
  const questions = (await findCalibrationQuestions(read()))
    .filter(({ n }) => n >= answerBounds.least)
    .map(({ quizKey, key, prompt, quiz, n }) => ({
      value: `${quizKey}:${key}`,
      label: words.calibration.choice(inLanguage(quiz, language), plainText(inLanguage(prompt, language)), n),
    }));
  const graders = (await findAllPeopleByRole(read(), [...calibrators])).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return json({ title: words.calibration.title, rounds, fresh: { questions, graders, requestId: newId() } });
});

export const action = guarded("calibration.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, startRoundForm);
  if (!parsed.ok) return parsed.response;
  const { question, ...input } = parsed.value;
  const done = await startRound(actor, { ...question, ...input }, now);
  if (!done.ok)
    return refused(done.code, {
      question: `${question.quizKey}:${question.questionKey}`,
      answers: input.answers,
      graderIds: input.graderIds.join(" "),
    });
  return redirectWithFlash(paths.calibrationRound(done.roundId), { tone: "success", code: "round-started" });
});

export const meta = titled;

export default function Calibration() {
  const { title, rounds, fresh } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const calibration = useWords(calibrationWords);
  const columns = (["question", "graders", "started", "state"] as const).map((key) => ({
    key,
    label: calibration.columns[key],
  }));
  return (
    <Page
      title={title}
      lead={calibration.lead}
      wide
      back={{ to: paths.grading, label: calibration.toGrading }}
    >
      <ProblemSummary />
      {rounds.length === 0 ? (
        <EmptyState title={calibration.empty} text={calibration.emptyText} />
      ) : (
        <Table
          caption={calibration.rounds}
          columns={columns}
          rows={rounds.map((round) => ({
            key: round.id,
            cells: {
              question: (
                <>
                  <Link
                    className="link inline-flex min-h-11 items-center"
                    to={paths.calibrationRound(round.id)}
                  >
                    {round.prompt}
                  </Link>
                  <span className="block font-normal">{round.quiz}</span>
                </>
              ),
              graders: round.graders.join(", "),
              started: common.moment(round.startedAt),
              state: (
                <StateWord tone={round.isOpen ? "active" : "done"}>
                  {round.isOpen
                    ? round.isMine
                      ? calibration.openMine
                      : calibration.open
                    : calibration.closed}
                </StateWord>
              ),
            },
          }))}
        />
      )}
      {fresh ? (
        <Section title={calibration.start}>
          <NewRound {...fresh} />
        </Section>
      ) : null}
    </Page>
  );
}
