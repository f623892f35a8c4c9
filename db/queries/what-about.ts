import { eq, inArray } from "drizzle-orm";
import type { Aspect } from "#app/domain/aspects.ts";
import type { Localized } from "#app/domain/localized.ts";
import { readProduct } from "#db/content.ts";
import type { Conn } from "#db/engine";
import { products, questions } from "#db/schema/index.ts";

export type About = { product: { key: string; name: Localized } | null; aspect: Aspect | null };

/** Which product and aspect each question is about, where it is about one. */
export async function findWhatAbout(
  conn: Conn,
  questionKeys: readonly string[],
): Promise<Map<string, About>> {
  if (questionKeys.length === 0) return new Map();
  const rows = await conn
    .select({
      question: questions.key,
      aspect: questions.aspect,
      key: products.key,
      content: products.content,
    })
    .from(questions)
    .leftJoin(products, eq(products.id, questions.productId))
    .where(inArray(questions.key, [...new Set(questionKeys)]));
  return new Map(
    rows.map(({ question, aspect, key, content }) => [
      question,
      { aspect, product: key && content ? { key, name: readProduct(content).name } : null },
    ]),
  );
}
