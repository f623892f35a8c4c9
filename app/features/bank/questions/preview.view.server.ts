import { randomBytes } from "node:crypto";
import type { Language } from "#app/domain/localized.ts";
import { type Question, rulesOf } from "#app/domain/quiz-questions.ts";
import { asAsked } from "#app/features/bank/shared/asked.view.server.ts";
import { randomFrom } from "#app/acts/draw-attempt.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findPriceList } from "#db/queries/price-list.ts";

/** A question as a trainee would be asked it now; null where its product has no price. */
export async function viewPreview(question: Question, language: Language, words: ServerStrings) {
  const { kind, prompt, points } = question;
  const prices = await findPriceList(read());
  const halves = rulesOf(kind).draw(question, { prices, random: randomFrom(randomBytes(32)) });
  return (
    halves && asAsked({ key: "", versionId: "", kind, prompt, points, ...halves.shown }, language, words)
  );
}
