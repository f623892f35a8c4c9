import { gradeAnswer } from "#app/features/grading/answers/grade-answer.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { read, tx } from "#db/engine";
import { findAttempt, findKeys } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { insertEnrollment } from "#db/queries/enrollments.ts";
import { insertPerson } from "#db/queries/people.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { replaceTeamOf } from "#db/queries/teams.ts";
import { programmeVersions } from "#db/schema/index.ts";
import { actor, begin, minute, rightAnswers, start } from "#tests/features/quizzes/attempts/quiz-world.ts";

/** Puts so many further trainees before the quizzes and returns their ids. */
export async function enrolCrowd(size: number): Promise<string[]> {
  const [version] = await read().select({ id: programmeVersions.id }).from(programmeVersions);
  const ids = Array.from({ length: size }, (_, n) => `t${n}`);
  await tx(async (t) => {
    for (const id of ids) {
      await insertPerson(t, { id, name: `Trainee ${id}`, email: null, language: "en", at: start });
      await replaceTeamOf(t, { id: `${id}.team`, teamId: "corporate", personId: id, fromAt: start });
      await insertEnrollment(t, {
        id: `e-${id}`,
        traineeId: id,
        programmeVersionId: version?.id ?? "",
        startsOn: "2026-03-02",
        enrolledAt: start,
        enrolledById: "elena",
        requestId: `r-${id}`,
      });
      await projectStanding(t, `e-${id}`, await findClock(t, start));
    }
  });
  return ids;
}

type How = {
  wrong?: readonly string[];
  words?: string;
  bp?: number;
  now?: number;
  isReleased?: boolean;
  /** Says the first answer again at the end. */
  goesBack?: boolean;
};

/** One attempt from start to release: right but for `wrong`, the written answer in `words` and marked `bp`; ten minutes long, twenty seconds a question. */
export async function sit(
  trainee: string,
  quiz: string,
  { wrong = [], words = "Because.", bp = 10_000, now = start, isReleased = true, goesBack = false }: How = {},
): Promise<string> {
  const attemptId = await begin(quiz, now, trainee);
  const attempt = await findAttempt(read(), attemptId, trainee);
  const right = await rightAnswers(attemptId);
  let first: { questionKey: string; answer: string | string[] } | null = null;
  for (const [index, { key, kind, options = [] }] of (attempt?.paper.questions ?? []).entries()) {
    const misled = options.find(({ text }) => text.en === "Option a")?.id ?? "7";
    const chosen =
      kind === "free"
        ? words
        : wrong.includes(key)
          ? kind === "multiple"
            ? [misled]
            : misled
          : (right[key] ?? "");
    await saveAnswer(
      actor(trainee),
      { attemptId, questionKey: key, answer: chosen, seq: 1 },
      now + (index + 1) * 20_000,
    );
    if (index === 0) first = { questionKey: key, answer: chosen };
  }
  if (goesBack && first) await saveAnswer(actor(trainee), { attemptId, ...first, seq: 2 }, now + 5 * minute);
  await submitAttempt(actor(trainee), { attemptId }, now + 10 * minute);
  if (attempt?.paper.questions.some(({ kind }) => kind === "free") && words) {
    const rubric = (await findKeys(read(), attemptId))["why"]?.rubric;
    const levels = rubric && Object.fromEntries(rubric.map(({ key }) => [key, Math.round(bp / 3_333)]));
    await gradeAnswer(
      actor("elena"),
      { attemptId, questionKey: "why", ...(levels ? { levels } : { bp }), comment: "" },
      now + 20 * minute,
    );
    if (isReleased) await releaseAttempt(actor("elena"), { attemptId }, now + 30 * minute);
  }
  return attemptId;
}
