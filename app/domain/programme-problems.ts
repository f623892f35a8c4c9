import { keysOf } from "./gate-rule.ts";
import type { StageNumber } from "./stage-number.ts";
import type { Language, Localized } from "./localized.ts";
import type { Programme } from "./programme.ts";
import { kinds, type Requirement } from "./requirements.ts";
import { namedCanAct, partyCan } from "./who-can-act.ts";

export const programmeProblemCodes = [
  "stage-empty",
  "gate-empty",
  "twice",
  "unknown-quiz",
  "unknown-document",
  "unknown-product",
  "nothing-to-study",
  "gate-unknown",
  "permit-unknown",
  "permit-never",
  "untitled",
  "due-before-open",
  "confirms-own",
  "cannot-act",
  "translation-missing",
] as const;
export type ProgrammeProblemCode = (typeof programmeProblemCodes)[number];
export type ProgrammeProblem = { code: ProgrammeProblemCode; stage: StageNumber | null; key: string | null };
/** What a programme may name, by key. */
export type KnownContent = {
  quizzes: readonly string[];
  documents: readonly string[];
  products: readonly string[];
};

/** A missing translation is said, and hinders nothing. */
export const hinders = ({ code }: ProgrammeProblem) => code !== "translation-missing";

/** What is not whole in a draft. `languages` are those the company writes in, its own first. */
export function programmeProblems(
  programme: Programme,
  known: KnownContent,
  languages: readonly Language[],
): ProgrammeProblem[] {
  const all = programme.stages.flatMap((stage) => stage.requirements);
  const problems: ProgrammeProblem[] = [...textProblems(programme.title, languages, null, null)];
  for (const [index, stage] of programme.stages.entries()) {
    const number = (index + 1) as StageNumber;
    const own = stage.requirements.map(({ key }) => key);
    const gate = keysOf(stage.gate);
    if (own.length === 0) problems.push({ code: "stage-empty", stage: number, key: null });
    else if (gate.length === 0) problems.push({ code: "gate-empty", stage: number, key: null });
    if (!partyCan(stage.confirmedBy, "gate.confirm"))
      problems.push({ code: "cannot-act", stage: number, key: null });
    if (gate.some((key) => !own.includes(key)))
      problems.push({ code: "gate-unknown", stage: number, key: null });
    problems.push(
      ...textProblems(stage.title, languages, number, null),
      ...textProblems(stage.purpose, languages, number, null),
    );
    for (const requirement of stage.requirements) {
      if (all.filter(({ key }) => key === requirement.key).length > 1)
        problems.push({ code: "twice", stage: number, key: requirement.key });
      problems.push(...requirementProblems(requirement, known, languages, number));
    }
  }
  const keys = all.map(({ key }) => key);
  for (const rule of programme.permits ?? []) {
    if (rule.gate && keysOf(rule.gate).some((key) => !keys.includes(key)))
      problems.push({ code: "permit-unknown", stage: null, key: rule.permit });
    if (!rule.gate && !rule.from && !rule.atRelease)
      problems.push({ code: "permit-never", stage: null, key: rule.permit });
  }
  return problems;
}

/** What is not whole in one requirement of this stage. */
export function requirementProblems(
  requirement: Requirement,
  known: KnownContent,
  languages: readonly Language[],
  stage: StageNumber,
): ProgrammeProblem[] {
  const at = (code: ProgrammeProblemCode): ProgrammeProblem => ({ code, stage, key: requirement.key });
  const problems = [requirement.title, requirement.why].flatMap((text) =>
    textProblems(text, languages, stage, requirement.key),
  );
  const values = requirement as unknown as Record<string, unknown>;
  for (const [name, type] of Object.entries(kinds[requirement.kind].fields as Record<string, string>)) {
    const value = values[name];
    if (type.startsWith("quiz") && !known.quizzes.includes(value as string))
      problems.push(at("unknown-quiz"));
    if (type.startsWith("document") && value !== null && !known.documents.includes(value as string))
      problems.push(at("unknown-document"));
    if (type.startsWith("product") && value !== null && !known.products.includes(value as string))
      problems.push(at("unknown-product"));
    if (type === "text")
      problems.push(...textProblems(value as Localized, languages, stage, requirement.key));
  }
  if (requirement.kind === "study" && requirement.product === null && requirement.text === null)
    problems.push(at("nothing-to-study"));
  if (requirement.opensDay !== undefined && requirement.dueDay < requirement.opensDay)
    problems.push(at("due-before-open"));
  if (
    "confirmedBy" in requirement &&
    requirement.confirmedBy === ("doneBy" in requirement ? requirement.doneBy : "trainee")
  )
    problems.push(at("confirms-own"));
  else if (!namedCanAct(requirement)) problems.push(at("cannot-act"));
  return problems.filter((one, index) => problems.findIndex(({ code }) => code === one.code) === index);
}

function textProblems(
  text: Localized,
  languages: readonly Language[],
  stage: StageNumber | null,
  key: string | null,
): ProgrammeProblem[] {
  const [own = "en"] = languages;
  if (!text[own]) return [{ code: "untitled", stage, key }];
  return languages.some((language) => !text[language]) ? [{ code: "translation-missing", stage, key }] : [];
}
