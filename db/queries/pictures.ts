import { and, asc, eq, gt, inArray, lt, or, sql } from "drizzle-orm";
import type { PictureSize } from "#app/domain/picture.ts";
import type { Conn, Tx } from "#db/engine";
import {
  documentDrafts,
  documentVersions,
  pictures,
  productImports,
  products,
  programmeDrafts,
  programmeVersions,
  questionVersions,
  quizDrafts,
  quizVersions,
} from "#db/schema/index.ts";

/** A picture as it is to be kept: `sentHash` is that of the file it was made from. */
export type NewPicture = {
  id: string;
  hash: string;
  sentHash: string;
  type: string;
  screen: Uint8Array;
  phone: Uint8Array | null;
};

/** How much is kept of pictures altogether, bytes. */
const mostBytes = 500 * 1024 * 1024;
const atOnce = 500;
const mostCarried = 100 * 1024 * 1024;

/** The kept pictures that are these files, or were made from them, by the files' hashes. */
export async function findKnownPictures(conn: Conn | Tx, hashes: readonly string[]) {
  const known = new Map<string, string>();
  for (let at = 0; at < hashes.length; at += atOnce) {
    const some = hashes.slice(at, at + atOnce);
    const rows = await conn
      .select({ id: pictures.id, hash: pictures.hash, sentHash: pictures.sentHash })
      .from(pictures)
      .where(or(inArray(pictures.hash, some), inArray(pictures.sentHash, some)));
    for (const { id, hash, sentHash } of rows) for (const one of [hash, sentHash]) known.set(one, id);
  }
  return known;
}

/** Every kept picture by its hash and that of the file it was made from: for files whose pictures nobody has named yet. */
export async function findAllKnownPictures(conn: Conn): Promise<Map<string, string>> {
  const rows = await conn
    .select({ id: pictures.id, hash: pictures.hash, sentHash: pictures.sentHash })
    .from(pictures);
  return new Map(rows.flatMap(({ id, hash, sentHash }) => [[sentHash, id] as const, [hash, id] as const]));
}

/** Which of these pictures are kept. */
export async function findKeptPictures(conn: Conn | Tx, ids: readonly string[]): Promise<Set<string>> {
  const kept = new Set<string>();
  for (let at = 0; at < ids.length; at += atOnce) {
    const rows = await conn
      .select({ id: pictures.id })
      .from(pictures)
      .where(inArray(pictures.id, ids.slice(at, at + atOnce)));
    for (const { id } of rows) kept.add(id);
  }
  return kept;
}

/** Keeps pictures, each once, for the days that are left to whatever nothing refers to; gives those that are new, or null where all of them together would be too much. */
export async function keepPictures(
  tx: Tx,
  given: readonly NewPicture[],
  keptById: string | null,
  keptAt: number,
): Promise<string[] | null> {
  const each = [...new Map(given.map((one) => [one.id, one])).values()];
  const kept = await findKeptPictures(
    tx,
    each.map(({ id }) => id),
  );
  await outlastPictures(tx, [...kept], keptAt);
  const rows = each
    .filter(({ id }) => !kept.has(id))
    .map(({ screen, phone, ...row }) => ({
      ...row,
      screen: Buffer.from(screen),
      phone: phone && Buffer.from(phone),
      size: screen.byteLength + (phone?.byteLength ?? 0),
      keptById,
      keptAt,
    }));
  if (rows.length === 0) return [];
  const [all] = await tx
    .select({ bytes: sql<number>`coalesce(sum(${pictures.size}), 0)`.mapWith(Number) })
    .from(pictures);
  if (rows.reduce((sum, { size }) => sum + size, all?.bytes ?? 0) > mostBytes) return null;
  for (const row of rows) await tx.insert(pictures).values(row);
  return rows.map(({ id }) => id);
}

/** Lets the days begin anew that are left to pictures nothing refers to. */
export async function outlastPictures(tx: Tx, ids: readonly string[], keptAt: number): Promise<void> {
  for (let at = 0; at < ids.length; at += atOnce)
    await tx
      .update(pictures)
      .set({ keptAt })
      .where(inArray(pictures.id, ids.slice(at, at + atOnce)));
}

/** The bytes of a picture; undefined where it is not kept. */
export async function findPicture(conn: Conn, id: string, size: PictureSize) {
  const bytes =
    size === "screen"
      ? pictures.screen
      : sql<Buffer>`coalesce(${pictures.phone}, ${pictures.screen})`.mapWith(pictures.screen);
  const [row] = await conn.select({ type: pictures.type, bytes }).from(pictures).where(eq(pictures.id, id));
  return row;
}

/** Where what the company writes may name a picture. Papers and keys are made of versions of questions, which are never taken away. */
export const pictureHolders = [
  { table: questionVersions, column: questionVersions.content },
  { table: quizVersions, column: quizVersions.content },
  { table: quizDrafts, column: quizDrafts.content },
  { table: documentVersions, column: documentVersions.content },
  { table: documentDrafts, column: documentDrafts.content },
  { table: programmeVersions, column: programmeVersions.content },
  { table: programmeDrafts, column: programmeDrafts.content },
  { table: programmeDrafts, column: programmeDrafts.previous },
  { table: products, column: products.content },
  { table: productImports, column: productImports.items },
] as const;

/** The next texts of one of those places. */
export async function findContentAfter(
  conn: Conn,
  { table, column }: (typeof pictureHolders)[number],
  after: string,
): Promise<{ id: string; text: string | null }[]> {
  return conn
    .select({ id: table.id, text: sql<string | null>`${column}` })
    .from(table)
    .where(gt(table.id, after))
    .orderBy(asc(table.id))
    .limit(200);
}

/** The pictures that were kept before a moment. */
export async function findAllOldPictures(conn: Conn, before: number): Promise<string[]> {
  const rows = await conn.select({ id: pictures.id }).from(pictures).where(lt(pictures.keptAt, before));
  return rows.map(({ id }) => id);
}

/** Takes pictures away, but for those that somebody has sent again since. */
export async function deletePictures(tx: Tx, ids: readonly string[], before: number): Promise<void> {
  for (let at = 0; at < ids.length; at += atOnce)
    await tx
      .delete(pictures)
      .where(and(inArray(pictures.id, ids.slice(at, at + atOnce)), lt(pictures.keptAt, before)));
}

/** The bytes of these pictures as they go out, as far as they weigh no more together than a file that can be read in again. */
export async function findPictureFiles(conn: Conn, ids: readonly string[]) {
  const files = new Map<string, { type: string; bytes: Buffer }>();
  let weight = 0;
  for (const id of ids) {
    const found = await findPicture(conn, id, "screen");
    weight += found?.bytes.byteLength ?? 0;
    if (weight > mostCarried) break;
    if (found) files.set(id, found);
  }
  return files;
}
