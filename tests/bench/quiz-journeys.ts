import { eq } from "drizzle-orm";
import { closeDatabase, openDatabase, tx } from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { publishQuestion, publishQuiz } from "#db/queries/content.ts";
import { attempts, quizzes } from "#db/schema/index.ts";
import { paths } from "#app/paths.ts";
import type { Writer } from "./scene.ts";
import { type Served, secrets } from "./served.ts";

export type QuizJourneys = { perSecond: number; journeys: number; requests: number; questions: number };
type Sitter = { cookie: string; enrollmentId: string; requirementKey: string };

const questions = 20;

/** Gives the quizzes these people sit twenty questions that a machine scores, as many tries as they like and no pause. */
export async function prepareQuizJourneys(database: string, writers: readonly Writer[]): Promise<Sitter[]> {
  setJournalKey(secrets.JOURNAL_KEY_ID, secrets.JOURNAL_KEY);
  await openDatabase(database);
  try {
    const by = { at: Date.now(), actorId: null };
    const keys = Array.from({ length: questions }, (_, n) => `bench-${n}`);
    const sitters: Sitter[] = [];
    await tx(async (t) => {
      for (const [n, key] of keys.entries())
        await publishQuestion(
          t,
          key,
          {
            kind: "number",
            prompt: { en: `What is **${n}** and 1?` },
            points: 1,
            value: n + 1,
            tolerance: 0,
          },
          by,
        );
      for (const { path, cookie } of writers) {
        const id = /attempts\/([^/]+)/.exec(path)?.[1] ?? "";
        const [row] = await t
          .select({
            enrollmentId: attempts.enrollmentId,
            requirementKey: attempts.requirementKey,
            quiz: quizzes.key,
          })
          .from(attempts)
          .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
          .where(eq(attempts.id, id));
        if (!row) continue;
        sitters.push({ cookie, enrollmentId: row.enrollmentId, requirementKey: row.requirementKey });
        await publishQuiz(
          t,
          row.quiz,
          {
            title: { en: "Bench" },
            pools: [{ count: questions, from: keys }],
            passingScoreBp: 10_000,
            attemptsLimit: 50,
            coolDownMinutes: 0,
            timeLimitMinutes: null,
            gradingDays: 1,
            gradedBy: "trainer",
          },
          by,
        );
      }
    });
    return sitters;
  } finally {
    await closeDatabase();
  }
}

/** Whole quizzes a second, everybody at once over a connection of their own: start, save each answer, hand in, see the result. */
export async function measureQuizJourneys(
  sitters: readonly Sitter[],
  { url, origin }: Served,
  seconds: number,
): Promise<QuizJourneys> {
  let [journeys, requests] = [0, 0];
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  await Promise.all(
    sitters.map(async ({ cookie, enrollmentId, requirementKey }) => {
      const headers = {
        cookie,
        origin,
        "sec-fetch-site": "same-origin",
        "content-type": "application/x-www-form-urlencoded",
      };
      const send = async (path: string, fields?: Record<string, string>) => {
        requests += 1;
        const answer = await fetch(`${url}${path}`, {
          redirect: "manual",
          headers,
          ...(fields && { method: "POST", body: new URLSearchParams(fields).toString() }),
        });
        await answer.arrayBuffer();
        return answer;
      };
      for (let isFirst = true; performance.now() < end; isFirst = false) {
        const started = await send(paths.attempts(enrollmentId, requirementKey), {});
        const attempt = /attempts\/([^/]+)/.exec(started.headers.get("location") ?? "")?.[1];
        if (!attempt) return;
        // The attempt that was open before the measurement is of another quiz: it is only handed in.
        for (let n = 0; n < (isFirst ? 0 : questions); n++) {
          const saved = await send(paths.attemptQuestion(attempt, n + 1), {
            question: `bench-${n}`,
            seq: "1",
            answer: String(n),
            go: "next",
          });
          if (saved.status !== 303) throw new Error(`An answer was not saved: ${saved.status}`);
        }
        await send(paths.attemptCheck(attempt), {});
        await send(paths.attemptResult(attempt));
        if (!isFirst) journeys += 1;
      }
    }),
  );
  return {
    perSecond: Number((journeys / ((performance.now() - begun) / 1_000)).toFixed(1)),
    journeys,
    requests,
    questions,
  };
}
