import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Localized } from "#app/domain/localized.ts";
import type { RequirementOf } from "#app/domain/requirements.ts";
import { sectionsOf } from "#app/domain/sections.ts";
import { localized } from "#db/content.ts";
import type { Conn, Tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { products } from "#db/schema/index.ts";

export const productParts = ["summary", "packaging", "termsOfUse", "delivery"] as const;
export type ProductPart = (typeof productParts)[number];
/** A part has a title of its own, or is one that every product has. */
export type StudyPart = { title: Localized; of: ProductPart | null; body: Localized };
export type StudyMaterial = { title: Localized; priority: number | null; parts: StudyPart[]; hash: string };

const product = z.looseObject({ name: localized, ...Object.fromEntries(productParts.map((part) => [part, localized.optional()])) });

/** What is to be studied, in its parts; undefined where it is no longer there. */
export async function findStudyMaterial(conn: Conn | Tx, requirement: RequirementOf<"study">): Promise<StudyMaterial | undefined> {
  return requirement.product ? findProductParts(conn, requirement.product) : findTextParts(conn, requirement.text ?? "");
}

async function findProductParts(conn: Conn | Tx, key: string): Promise<StudyMaterial | undefined> {
  const [row] = await conn.select({ content: products.content, priority: products.priority }).from(products).where(eq(products.key, key));
  if (!row) return undefined;
  const content = product.parse(JSON.parse(row.content));
  const parts = productParts.flatMap((of): StudyPart[] => {
    const body = content[of] as Localized | undefined;
    return body ? [{ title: {}, of, body }] : [];
  });
  return { title: content.name, priority: row.priority, parts, hash: contentHash(row.content) };
}

async function findTextParts(conn: Conn | Tx, key: string): Promise<StudyMaterial | undefined> {
  const version = await findCurrentDocument(conn, key);
  if (!version) return undefined;
  const { title, body } = version.content;
  const [en, bg] = [sectionsOf(body.en ?? ""), sectionsOf(body.bg ?? "")];
  const parts = (en.length > 0 ? en : bg).map((_, index): StudyPart => ({
    title: inBoth(en[index]?.title, bg[index]?.title), of: null, body: inBoth(en[index]?.body, bg[index]?.body),
  }));
  return { title, priority: null, parts, hash: version.hash };
}

function inBoth(en: string | undefined, bg: string | undefined): Localized {
  return { ...(en ? { en } : {}), ...(bg ? { bg } : {}) };
}
