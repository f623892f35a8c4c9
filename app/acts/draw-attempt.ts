import { createHash } from "node:crypto";
import type { Quiz } from "#app/domain/quiz.ts";
import { type Candidate, drawKeys } from "#app/domain/quiz-draw.ts";
import { paperOf } from "#app/domain/quiz-paper.ts";
import { isJudged, type Keys, type Paper, pricedKinds, pricedProduct } from "#app/domain/quiz-questions.ts";
import type { Conn, Tx } from "#db/engine";
import { findPriceList } from "#db/queries/price-list.ts";
import { findBank, findCandidates, findSeen } from "#db/queries/questions.ts";

type Drawn = { ok: true; paper: Paper; keys: Keys } | { ok: false; code: "too-few-questions" };

/** Draws a paper for one person from what the bank holds now; what they have seen least comes first. The seed decides the draw. */
export async function drawAttempt(
  conn: Conn | Tx,
  quiz: Quiz,
  { traineeId, quizId }: { traineeId: string; quizId: string },
  seed: Buffer,
): Promise<Drawn> {
  const random = randomFrom(seed);
  const drawn = drawKeys(
    quiz,
    await askableNow(conn, await findCandidates(conn, quiz)),
    await findSeen(conn, traineeId, quizId),
    random,
  );
  if (!drawn.ok) return drawn;
  const made = await paperFrom(conn, drawn.keys, random);
  return made ? { ok: true, ...made } : { ok: false, code: "too-few-questions" };
}

/** All but those that have no price to ask about now. */
async function askableNow(conn: Conn | Tx, candidates: Candidate[]): Promise<Candidate[]> {
  const priced = candidates.flatMap(({ key, kind }) => (pricedKinds.includes(kind) ? [key] : []));
  if (priced.length === 0) return candidates;
  const { prices } = await findPriceList(conn);
  const missing = new Set(
    (await findBank(conn, priced)).flatMap(({ key, question }) =>
      prices[pricedProduct(question) ?? ""] ? [] : [key],
    ),
  );
  return candidates.filter(({ key }) => !missing.has(key));
}

const practiceRound = 8;

/** Draws a practice round: questions kept apart for practice that fit what the quiz draws, so that none of its own is given away. */
export async function drawPractice(
  conn: Conn,
  quiz: Quiz,
  seed: Buffer,
): Promise<{ paper: Paper; keys: Keys } | null> {
  const filters = quiz.pools.flatMap((pool) => ("where" in pool ? [pool.where] : []));
  const pools = (filters.length > 0 ? filters : [{}]).map((where) => ({ count: 1, where }));
  const candidates = (await askableNow(conn, await findCandidates(conn, { pools }, true))).filter(
    ({ kind }) => !isJudged(kind),
  );
  const count = Math.min(practiceRound, candidates.length);
  const random = randomFrom(seed);
  const drawn = drawKeys({ pools: [{ count, where: {} }] }, candidates, new Map(), random);
  return drawn.ok && count > 0 ? paperFrom(conn, drawn.keys, random) : null;
}

/** The newest version of these questions as a paper; null where one has no price any more. */
export async function paperFrom(
  conn: Conn | Tx,
  keys: readonly string[],
  random: () => number,
): Promise<{ paper: Paper; keys: Keys } | null> {
  const bank = new Map((await findBank(conn, keys)).map((entry) => [entry.key, entry]));
  const entries = keys.map((key) => bank.get(key)).filter((entry) => entry !== undefined);
  const isPriced = entries.some(({ question }) => pricedProduct(question) !== null);
  return paperOf(entries, isPriced ? await findPriceList(conn) : { prices: {}, deferrals: [] }, random);
}

/** Numbers in [0, 1) that a seed decides. */
export function randomFrom(seed: Buffer): () => number {
  let drawn = 0;
  return () => createHash("sha256").update(seed).update(String(drawn++)).digest().readUIntBE(0, 6) / 2 ** 48;
}
