import { createHash } from "node:crypto";
import type { Quiz } from "#app/domain/quiz.ts";
import { drawKeys } from "#app/domain/quiz-draw.ts";
import { paperOf } from "#app/domain/quiz-paper.ts";
import type { Keys, Paper } from "#app/domain/quiz-questions.ts";
import type { Conn, Tx } from "#db/engine";
import { findPriceList } from "#db/queries/price-list.ts";
import { findBank, findCandidates, findSeen } from "#db/queries/questions.ts";

type Drawn = { ok: true; paper: Paper; keys: Keys } | { ok: false; code: "too-few-questions" };

/** Draws a paper for one person from what the bank holds now; what they have seen least comes first. The seed decides the draw. */
export async function drawAttempt(
  conn: Conn | Tx, quiz: Quiz, { traineeId, quizId }: { traineeId: string; quizId: string }, seed: Buffer,
): Promise<Drawn> {
  const random = randomFrom(seed);
  const drawn = drawKeys(quiz, await findCandidates(conn, quiz), await findSeen(conn, traineeId, quizId), random);
  if (!drawn.ok) return drawn;
  const bank = new Map((await findBank(conn, drawn.keys)).map((entry) => [entry.key, entry]));
  const entries = drawn.keys.map((key) => bank.get(key)).filter((entry) => entry !== undefined);
  const isPriced = entries.some(({ question }) => question.kind === "calculated");
  const made = paperOf(entries, isPriced ? await findPriceList(conn) : { prices: {}, deferrals: [] }, random);
  return made ? { ok: true, ...made } : { ok: false, code: "too-few-questions" };
}

function randomFrom(seed: Buffer): () => number {
  let drawn = 0;
  return () => createHash("sha256").update(seed).update(String(drawn++)).digest().readUIntBE(0, 6) / 2 ** 48;
}
