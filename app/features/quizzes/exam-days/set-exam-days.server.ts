import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { examDaysReach } from "#app/domain/exam-days-reach.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertNotices } from "#db/queries/notices.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import {
  findAllRunning,
  findAudience,
  findProgrammeAsking,
  insertExamDays,
  outdateAudience,
} from "#db/queries/exam-days.ts";

type Input = { quiz: string; whom: string; opensOn: string; closesOn: string; requestId: string };
type Outcome =
  | { ok: true; examDaysId: string; people: number }
  | { ok: false; code: "no-such-quiz" | "nobody-to-ask" | "ends-before" | "already-recorded" };
const most = 1_000;

/** Sets the days within which a written quiz is taken, and tells those it is for. */
export async function setExamDays(
  actor: Actor,
  { quiz, whom, opensOn, closesOn, requestId }: Input,
  now: number,
): Promise<Outcome> {
  const id = randomUUID();
  const within = examDaysReach(actor);
  return tx(async (t): Promise<Outcome> => {
    const { today } = await findClock(t, now);
    if (closesOn < opensOn || closesOn < today) return { ok: false, code: "ends-before" };
    const published = await findQuizByKey(t, quiz);
    if (!published || published.quiz.mode === "oral") return { ok: false, code: "no-such-quiz" };
    const enrollmentId = whom.startsWith("one:") ? whom.slice(4) : null;
    const only = enrollmentId
      ? (await findAllRunning(t, most, within)).find(
          (row) => row.enrollmentId === enrollmentId && row.traineeId !== actor.id,
        )
      : undefined;
    if (enrollmentId && !only) return { ok: false, code: "nobody-to-ask" };
    const asking = await findProgrammeAsking(t, quiz, only?.programmeId ?? null);
    if (!asking) return { ok: false, code: "no-such-quiz" };
    const row = {
      id,
      requestId,
      quizId: published.quizId,
      programmeId: asking.programmeId,
      enrollmentId,
      cohort: whom.startsWith("cohort:") ? whom.slice(7) : null,
      ...within,
      opensOn,
      closesOn,
      setBy: within.headId === null ? ("trainer" as const) : ("head" as const),
      setById: actor.id,
      setAt: now,
      cancelledAt: null,
    };
    if (!(await insertExamDays(t, row))) return { ok: false, code: "already-recorded" };
    const audience = await findAudience(t, id, most);
    if (audience.length === 0) throw new NobodyToAsk();
    await outdateAudience(t, audience, today);
    await insertNotices(
      t,
      audience
        .filter(({ handedInAt }) => handedInAt === null)
        .map((one) => ({
          key: `survey:${id}:${one.enrollmentId}`,
          kind: "survey" as const,
          personId: one.traineeId,
          enrollmentId: one.enrollmentId,
          requirementKey: asking.requirementKey,
          stage: asking.stage,
          what: null,
          onDay: opensOn,
          at: now,
          byId: actor.id,
        })),
      now,
    );
    await journal(t, {
      ...by(actor, now),
      act: "survey.opened",
      subjectId: only?.traineeId ?? null,
      objectKind: "survey",
      objectId: id,
      body: { quiz, whom, opensOn, closesOn, people: audience.length },
    });
    return { ok: true, examDaysId: id, people: audience.length };
  }).catch((error: unknown): Outcome => {
    if (error instanceof NobodyToAsk) return { ok: false, code: "nobody-to-ask" };
    throw error;
  });
}

// Thrown to take the window back with everything else.
class NobodyToAsk extends Error {}
