import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import type { DocumentKind } from "#app/domain/documents.ts";
import type { Priority, Product } from "#app/domain/product.ts";
import { factsBehind } from "#app/domain/product-facts.ts";
import type { Programme } from "#app/domain/programme.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import type { Day } from "#app/domain/working-days.ts";
import { type DocumentContent, writeProduct } from "#db/content.ts";
import type { Tx } from "#db/engine";
import { document } from "#db/forms/document.ts";
import type { StoredForm } from "#db/forms/form.ts";
import { programme } from "#db/forms/programme.ts";
import { question } from "#db/forms/question.ts";
import { quiz } from "#db/forms/quiz.ts";
import { contentHash } from "#db/hash.ts";
import { journal } from "#db/journal.ts";
import {
  documents,
  documentVersions,
  products,
  programmes,
  programmeVersions,
  questions,
  questionVersions,
  questionTags,
  quizVersions,
  quizzes,
} from "#db/schema/index.ts";

export type Publisher = { at: number; actorId: string | null };
type Version = {
  id: string;
  number: number;
  content: string;
  contentHash: string;
  publishedAt: number;
  publishedById: string | null;
};

function version<T>(form: StoredForm<T>, content: T, number: number, { at, actorId }: Publisher): Version {
  return {
    id: randomUUID(),
    number,
    content: form.write(content),
    contentHash: contentHash(form.bare(content)),
    publishedAt: at,
    publishedById: actorId,
  };
}

async function told(
  tx: Tx,
  { at, actorId }: Publisher,
  kind: "programme" | "document" | "question" | "quiz",
  key: string,
  row: Version,
): Promise<string> {
  await journal(tx, {
    at,
    actorId,
    actorKind: actorId ? "person" : "system",
    act: `${kind}.published`,
    subjectId: null,
    objectKind: kind,
    objectId: row.id,
    body: { key, number: row.number, contentHash: row.contentHash },
  });
  return row.id;
}

/** Publishes a programme's next version; returns the version's id. */
export async function publishProgramme(
  tx: Tx,
  key: string,
  content: Programme,
  by: Publisher,
): Promise<string> {
  await tx
    .insert(programmes)
    .values({ id: randomUUID(), key, isOffered: true, createdAt: by.at })
    .onConflictDoNothing();
  const [parent] = await tx.select({ id: programmes.id }).from(programmes).where(eq(programmes.key, key));
  const programmeId = parent?.id ?? "";
  const [last] = await tx
    .select({ n: programmeVersions.number })
    .from(programmeVersions)
    .where(eq(programmeVersions.programmeId, programmeId))
    .orderBy(desc(programmeVersions.number))
    .limit(1);
  const row = version(programme, content, (last?.n ?? 0) + 1, by);
  await tx.insert(programmeVersions).values({ ...row, programmeId });
  return told(tx, by, "programme", key, row);
}

export type DocumentPlace = {
  kind?: DocumentKind | undefined;
  /** A text to start from, which nobody at the company has approved. */
  isSample?: boolean | undefined;
  /** What a small correction mends; without it everybody signs again. */
  correction?: string | null | undefined;
  writtenById?: string | null | undefined;
};

/** Publishes a document's next version; signatures of the one before it stop counting, unless it is a small correction. */
export async function publishDocument(
  tx: Tx,
  key: string,
  content: DocumentContent,
  by: Publisher,
  { kind, isSample, correction = null, writtenById = null }: DocumentPlace = {},
): Promise<string> {
  await tx
    .insert(documents)
    .values({ id: randomUUID(), key, kind: kind ?? null, sampleNumber: isSample ? 1 : null })
    .onConflictDoNothing();
  const [parent] = await tx.select({ id: documents.id }).from(documents).where(eq(documents.key, key));
  const documentId = parent?.id ?? "";
  const [last] = await tx
    .select({ n: documentVersions.number, edition: documentVersions.edition })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, documentId))
    .orderBy(desc(documentVersions.number))
    .limit(1);
  const row = version(document, content, (last?.n ?? 0) + 1, by);
  const edition = correction === null || !last ? row.number : (last.edition ?? last.n);
  await tx.insert(documentVersions).values({ ...row, documentId, edition, correction, writtenById });
  return told(tx, by, "document", key, row);
}

export type QuestionPlace = {
  productId?: string | null | undefined;
  tags?: readonly string[] | undefined;
  ownerId?: string | null | undefined;
  reviewBy?: Day | null | undefined;
  isPractice?: boolean | undefined;
  importId?: string | undefined;
  /** A minor fix keeps the edition of the version it mends. */
  isMinor?: boolean | undefined;
};

/** Publishes a question's next version; attempts keep the one they showed. What `place` leaves out stays as it is. */
export async function publishQuestion(
  tx: Tx,
  key: string,
  content: Question,
  by: Publisher,
  { tags, isMinor, ...place }: QuestionPlace = {},
): Promise<string> {
  const aspect = content.aspect ?? null;
  const fresh = { id: randomUUID(), key, kind: content.kind, aspect, createdAt: by.at, retiredAt: null };
  await tx
    .insert(questions)
    .values({ ...fresh, ...place, isPractice: place.isPractice ?? false })
    .onConflictDoUpdate({ target: questions.key, set: { aspect, ...given(place) } });
  const [parent] = await tx.select({ id: questions.id }).from(questions).where(eq(questions.key, key));
  const questionId = parent?.id ?? "";
  if (tags) {
    await tx.delete(questionTags).where(eq(questionTags.questionId, questionId));
    if (tags.length > 0)
      await tx.insert(questionTags).values([...new Set(tags)].map((tag) => ({ questionId, tag })));
  }
  const [last] = await tx
    .select({ n: questionVersions.number, edition: questionVersions.edition })
    .from(questionVersions)
    .where(eq(questionVersions.questionId, questionId))
    .orderBy(desc(questionVersions.number))
    .limit(1);
  const row = version(question, content, (last?.n ?? 0) + 1, by);
  const builtOn = factsBehind({ ...content, aspect })
    .map((fact) => `,${fact},`)
    .join("");
  await tx.insert(questionVersions).values({
    ...row,
    questionId,
    builtOn,
    searched: Object.values(content.prompt).join(" ").toLowerCase(),
    edition: (last?.edition ?? 0) + (isMinor && last ? 0 : 1),
  });
  return told(tx, by, "question", key, row);
}

function given<T extends object>(place: T): Partial<T> {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Publishes a quiz's next version; open attempts keep the one they started with. */
export async function publishQuiz(tx: Tx, key: string, content: Quiz, by: Publisher): Promise<string> {
  await tx.insert(quizzes).values({ id: randomUUID(), key }).onConflictDoNothing();
  const [parent] = await tx.select({ id: quizzes.id }).from(quizzes).where(eq(quizzes.key, key));
  const quizId = parent?.id ?? "";
  const [last] = await tx
    .select({ n: quizVersions.number })
    .from(quizVersions)
    .where(eq(quizVersions.quizId, quizId))
    .orderBy(desc(quizVersions.number))
    .limit(1);
  const row = version(quiz, content, (last?.n ?? 0) + 1, by);
  await tx.insert(quizVersions).values({ ...row, quizId });
  return told(tx, by, "quiz", key, row);
}

/** Adds a product to the catalogue; returns its id. */
export async function insertProduct(
  tx: Tx,
  key: string,
  priority: Priority,
  content: Product,
  at: number,
  id: string = randomUUID(),
): Promise<string> {
  await tx.insert(products).values({ id, key, priority, content: writeProduct(content), createdAt: at });
  return id;
}
