import { findDrafts } from "#app/acts/find-drafts.ts";
import { draftTopics } from "#app/domain/drafts/draft.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { draftQuestions } from "#app/strings/draft-questions.ts";
import { writtenLanguages } from "#app/web/company.server.ts";
import { read } from "#db/engine";

/** The draft that the address asks to begin with (`draft=packaging~0` beside the product); undefined where there is none. */
export async function viewDrafted(query: URLSearchParams): Promise<Question | undefined> {
  const [about, n = ""] = (query.get("draft") ?? "").split("~");
  const topic = draftTopics.find((one) => one === about);
  if (!topic || !/^\d{1,3}$/.test(n)) return undefined;
  const written = { languages: await writtenLanguages(), words: draftQuestions };
  const draft = (await findDrafts(read())).draft(query.get("product") ?? "", topic, Number(n), written);
  return draft && "question" in draft ? draft.question : undefined;
}
