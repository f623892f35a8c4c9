import { z } from "zod";
import { type Aspect, aspects } from "#app/domain/aspects.ts";
import type { Language } from "#app/domain/localized.ts";
import { type DrawFilter, graders, type Pool, type Quiz, shownAfter } from "#app/domain/quiz.ts";
import { questionKinds, type QuestionKind } from "#app/domain/quiz-questions.ts";
import { type QuizEdit, withEdit, withMustHaves } from "#app/domain/quiz-edits.ts";
import { emptyAsNull, textFields, textOf, whole } from "#app/web/form-fields.ts";

const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const keys = z.array(key).max(100).optional();
const optionalWhole = (min: number, max: number) =>
  z.union([emptyAsNull, whole(min, max)], { error: "not-a-number" });
const seen = { seen: whole(0, 99_999), rev: whole(0, 9_999_999) };

/** The title of a new quiz, or of a copy. */
export function newQuizForm(languages: readonly Language[]) {
  return z.strictObject(textFields("title", languages, 120));
}

/** Questions ticked in the bank to be asked by a quiz, all of them or so many at random. */
export const chosenForm = z.strictObject({ ...seen, add: keys, only: optionalWhole(1, 99).optional() });

/** Which draft is to be thrown away. */
export const discardForm = z.strictObject({ ...seen, act: z.literal("discard") });

/** A quiz as its page sends it: its settings, a draw to be added, and which button was pressed. */
export function quizForm(languages: readonly Language[]) {
  return z.strictObject({
    ...seen,
    ...textFields("title", languages, 120),
    ...Object.fromEntries(languages.map((one) => [`purpose-${one}`, z.string().trim().max(300, "too-long")])),
    mode: z.enum(["written", "oral"]),
    must: keys,
    mustHavePass: whole(0, 100).optional(),
    "draw-count": optionalWhole(1, 200),
    "draw-tag": z.string().max(80),
    "draw-product": z.string().max(80),
    "draw-top": optionalWhole(1, 1_000),
    "draw-aspect": z.union([emptyAsNull, z.enum(aspects)]),
    "draw-kind": z.union([emptyAsNull, z.enum(questionKinds)]),
    passing: whole(0, 100),
    attempts: whole(1, 50),
    coolDown: whole(0, 10_000),
    time: optionalWhole(1, 600),
    grading: whole(1, 60),
    gradedBy: z.enum(graders),
    shows: z.enum(shownAfter),
    second: z.enum(["none", "always", "near"]),
    near: whole(0, 100),
    hidesNames: z.literal("yes").optional(),
    practice: z.literal("yes").optional(),
    act: z
      .string()
      .regex(/^(?:save|draw|choose|preview|publish|remove [a-z0-9-]{1,80}|drop \d{1,3})$/)
      .optional(),
  });
}

type Values = {
  mode: "written" | "oral";
  must?: string[];
  mustHavePass?: number;
  passing: number;
  attempts: number;
  coolDown: number;
  time: number | null;
  grading: number;
  gradedBy: Quiz["gradedBy"];
  shows: Quiz["shows"];
  second: "none" | "always" | "near";
  near: number;
  hidesNames?: "yes";
  practice?: "yes";
  act?: string;
};

/** The quiz with what was typed and what the pressed button changes; `drawn` is the draw that was added. */
export function quizOf(
  values: Record<string, unknown>,
  before: Quiz,
  languages: readonly Language[],
): { quiz: Quiz; drawn: Pool | null } {
  const typed = values as unknown as Values;
  const drawn = drawOf(values);
  const edits = [editOf(typed.act), drawn && ({ act: "draw", pool: drawn } as const)];
  const quiz = edits.reduce<Quiz>(
    (one, edit) => (edit ? withEdit(one, edit) : one),
    withMustHaves(settled(values, typed, before, languages), typed.must ?? []),
  );
  return { quiz, drawn };
}

function settled(
  values: Record<string, unknown>,
  typed: Values,
  before: Quiz,
  languages: readonly Language[],
): Quiz {
  const purpose = textOf("purpose", values, languages, before.purpose);
  const { pools, mustHaves, mustHaveBp = 10_000 } = before;
  return {
    title: textOf("title", values, languages, before.title),
    ...(Object.keys(purpose).length > 0 && { purpose }),
    ...(typed.mode === "oral" && { mode: typed.mode }),
    pools,
    ...(mustHaves && {
      mustHaves,
      mustHaveBp: typed.mustHavePass === undefined ? mustHaveBp : typed.mustHavePass * 100,
    }),
    passingScoreBp: typed.passing * 100,
    attemptsLimit: typed.attempts,
    coolDownMinutes: typed.coolDown,
    timeLimitMinutes: typed.time,
    gradingDays: typed.grading,
    gradedBy: typed.gradedBy,
    ...((before.shows ?? typed.shows !== "verdicts") && { shows: typed.shows }),
    ...(typed.hidesNames && { hidesNames: true }),
    ...(typed.second === "always" && { second: "always" as const }),
    ...(typed.second === "near" && { second: { nearBp: typed.near * 100 } }),
    ...(typed.practice && { practice: true }),
  };
}

function editOf(act = ""): QuizEdit | null {
  const [what, which = ""] = act.split(" ");
  if (what === "remove") return { act: "remove", key: which };
  return what === "drop" ? { act: "drop", rule: Number(which) } : null;
}

function drawOf(values: Record<string, unknown>): Pool | null {
  const field = <T>(name: string) => values[`draw-${name}`] as T | null | undefined;
  const count = field<number>("count");
  if (!count) return null;
  const [tag, product, top] = [field<string>("tag"), field<string>("product"), field<number>("top")];
  const [aspect, kind] = [field<Aspect>("aspect"), field<QuestionKind>("kind")];
  const where: DrawFilter = {
    ...(tag && { tags: [tag] }),
    ...(product && { products: [product] }),
    ...(top && { topProducts: top }),
    ...(aspect && { aspects: [aspect] }),
    ...(kind && { kinds: [kind] }),
  };
  return { count, where };
}
