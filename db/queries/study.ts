import { eq, inArray } from "drizzle-orm";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { Picture } from "#app/domain/picture.ts";
import type { Product } from "#app/domain/product.ts";
import type { RequirementOf } from "#app/domain/requirements.ts";
import { sectionsOf } from "#app/domain/sections.ts";
import { readProduct } from "#db/content.ts";
import { product } from "#db/forms/product.ts";
import type { Conn, Tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findCurrentDocument } from "#db/queries/documents.ts";
import { findStudyQueue } from "#db/queries/study-queue.ts";
import { products } from "#db/schema/index.ts";

export const productParts = [
  "summary",
  "features",
  "competitors",
  "packaging",
  "termsOfUse",
  "inStock",
  "outOfStock",
  "substitutes",
  "addOns",
] as const;
export type ProductPart = (typeof productParts)[number];
/** A part has a title of its own, or is one that every product has; `days` are working days until delivery. */
export type StudyPart = {
  title: Localized;
  of: ProductPart | null;
  body: Localized;
  days: number | null;
  file?: StudyFile;
};
type StudyFile = { id: string; name: string; pages: number };
export type StudyMaterial = {
  title: Localized;
  priority: number | null;
  parts: StudyPart[];
  photo: Picture | null;
  hash: string;
};

/** What is to be studied, in its parts; undefined where it is no longer there. */
export async function findStudyMaterial(
  conn: Conn | Tx,
  requirement: RequirementOf<"study">,
): Promise<StudyMaterial | undefined> {
  return requirement.product
    ? findProductParts(conn, requirement.product)
    : findTextParts(conn, requirement.text ?? "");
}

async function findProductParts(conn: Conn | Tx, key: string): Promise<StudyMaterial | undefined> {
  const [row] = await conn
    .select({ content: products.content, priority: products.priority })
    .from(products)
    .where(eq(products.key, key));
  if (!row) return undefined;
  const { content, place } = {
    content: readProduct(row.content),
    place: (await findStudyQueue(conn)).find((one) => one.key === key),
  };
  const others = await conn
    .select({ key: products.key, content: products.content })
    .from(products)
    .where(inArray(products.key, [...content.substitutes, ...content.addOns]));
  const names = new Map(others.map((one) => [one.key, readProduct(one.content).name]));
  const parts = productParts.flatMap((of): StudyPart[] => {
    const { body, days } = partOf(content, of, names);
    return Object.values(body).some(Boolean) || days !== null ? [{ title: {}, of, body, days }] : [];
  });
  return {
    title: content.name,
    priority: place?.priority ?? row.priority,
    parts,
    photo: content.photos?.[0] ?? null,
    hash: contentHash(product.bare(content)),
  };
}

function partOf(
  content: Product,
  of: ProductPart,
  names: Map<string, Localized>,
): { body: Localized; days: number | null } {
  if (of === "inStock" || of === "outOfStock")
    return { body: content[of].text ?? {}, days: content[of].days };
  if (of === "substitutes" || of === "addOns") {
    const lines = (language: Language) =>
      content[of]
        .flatMap((key) => names.get(key) ?? [])
        .map((name) => `- ${inLanguage(name, language)}`)
        .join("\n");
    return { body: inBoth(lines("en"), lines("bg")), days: null };
  }
  if (of === "termsOfUse") return { body: inBoth(below(content, "en"), below(content, "bg")), days: null };
  return { body: content[of] ?? {}, days: null };
}

const below = ({ termsOfUse, termsAt }: Product, language: Language) =>
  [termsOfUse?.[language], termsAt?.[language]].filter(Boolean).join("\n\n");

async function findTextParts(conn: Conn | Tx, key: string): Promise<StudyMaterial | undefined> {
  const version = await findCurrentDocument(conn, key);
  if (!version) return undefined;
  const { title, body, file } = version.content;
  if (file) {
    const whole: StudyPart = {
      title: { en: file.name, bg: file.name },
      of: null,
      body: {},
      days: null,
      file,
    };
    return { title, priority: null, parts: [whole], photo: null, hash: version.hash };
  }
  const [en, bg] = [sectionsOf(body.en ?? ""), sectionsOf(body.bg ?? "")];
  const parts = (en.length > 0 ? en : bg).map(
    (_, index): StudyPart => ({
      title: inBoth(en[index]?.title, bg[index]?.title),
      of: null,
      body: inBoth(en[index]?.body, bg[index]?.body),
      days: null,
    }),
  );
  return { title, priority: null, parts, photo: null, hash: version.hash };
}

function inBoth(en: string | undefined, bg: string | undefined): Localized {
  return { ...(en ? { en } : {}), ...(bg ? { bg } : {}) };
}
