import { z } from "zod";
import { activityKinds, onlyCounts } from "#app/domain/activity-facts.ts";
import { filesAsked, proofs } from "#app/domain/facts.ts";
import { needs } from "#app/domain/gate-parts.ts";
import type { Language, Localized } from "#app/domain/localized.ts";
import { parties } from "#app/domain/party.ts";
import type { FieldType } from "#app/domain/requirement.ts";
import { kinds, type Requirement, type RequirementKind } from "#app/domain/requirements.ts";
import type { StageNumber } from "#app/domain/stage-number.ts";
import { textFields, textOf, whole } from "#app/web/form-fields.ts";

const stageNumber = z.enum(["1", "2", "3", "4"]).transform((n) => Number(n) as StageNumber);
const partyField = z.enum(parties);
const empty = z.literal("").transform(() => null);
const key = z.string().min(1, "required").max(80);
const percent = whole(1, 100).transform((n) => n * 100);

// What a form sends for one field of a kind; texts and lines come once for each language.
const single = {
  party: partyField,
  "party?": z.union([empty, partyField]),
  count: whole(1, 10_000),
  "count?": z.union([empty, whole(1, 10_000)], { error: "not-a-number" }),
  activity: z.enum(activityKinds),
  document: key,
  "document?": z.union([empty, key]),
  quiz: key,
  "product?": z.union([empty, key]),
  share: percent,
  proof: z.enum(proofs),
  "counts?": z
    .union([empty, z.enum(onlyCounts)])
    .optional()
    .transform((only) => only ?? null),
  "file?": z
    .union([empty, z.enum(filesAsked)])
    .optional()
    .transform((asked) => asked ?? null),
} satisfies Partial<Record<FieldType, z.ZodType>>;

/** The form of a requirement of this kind in a draft. */
export const requirementForm = (kind: RequirementKind, languages: readonly Language[]) =>
  z.strictObject({ rev: whole(1, 99_999), need: z.enum(needs), ...requirementFields(kind, languages) });

/** The same for one person: their gate needs it, or it does not. */
export const ownRequirementForm = (kind: RequirementKind, languages: readonly Language[]) =>
  z.strictObject({
    requestId: z.string().min(8).max(80),
    need: z.enum(["needed", "optional"]),
    ...requirementFields(kind, languages),
  });

/** Made from the kind's own fields. */
function requirementFields(kind: RequirementKind, languages: readonly Language[]) {
  const own = Object.entries(kinds[kind].fields as Record<string, FieldType>).flatMap(
    ([name, type]): [string, z.ZodType][] =>
      type === "text" || type === "criteria"
        ? Object.entries(textFields(`own-${name}`, languages, 8_000))
        : [[`own-${name}`, single[type]]],
  );
  return {
    stage: stageNumber,
    ...textFields("title", languages, 120),
    ...textFields("why", languages, 300),
    minutes: z.union([empty, whole(1, 10_000)], { error: "not-a-number" }),
    dueDay: whole(1, 250),
    opensDay: z.union([empty, whole(1, 250)], { error: "not-a-number" }),
    ...Object.fromEntries(own),
  };
}

type Asked = {
  key: string;
  kind: RequirementKind;
  before: Requirement | undefined;
  languages: readonly Language[];
};

/** The requirement as typed; what the form does not show stays as it was. */
export function requirementOf(
  values: Record<string, unknown>,
  { key: ownKey, kind, before, languages }: Asked,
): Requirement {
  const old = (before ?? {}) as Record<string, unknown>;
  const own = Object.entries(kinds[kind].fields as Record<string, FieldType>).map(([name, type]) => {
    if (type === "text")
      return [name, textOf(`own-${name}`, values, languages, old[name] as Localized | undefined)];
    if (type === "criteria")
      return [name, criteriaOf(`own-${name}`, values, languages, (old[name] ?? []) as Criterion[])];
    return [name, values[`own-${name}`]];
  });
  return {
    key: ownKey,
    kind,
    title: textOf("title", values, languages, before?.title),
    why: textOf("why", values, languages, before?.why),
    minutes: values["minutes"],
    dueDay: values["dueDay"],
    ...(values["opensDay"] === null ? {} : { opensDay: values["opensDay"] }),
    ...Object.fromEntries(own),
  } as Requirement;
}

type Criterion = { key: string; label: Localized };

// One line each; a line keeps its key by its place, so that earlier marks stay readable.
function criteriaOf(
  name: string,
  values: Record<string, unknown>,
  languages: readonly Language[],
  before: Criterion[],
): Criterion[] {
  const lines = languages.map((language) =>
    ((values[`${name}-${language}`] as string | undefined) ?? "")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  );
  return (lines[0] ?? []).slice(0, 12).map((_, index) => {
    const row = Object.fromEntries(
      languages.map((language, at) => [`line-${language}`, lines[at]?.[index] ?? ""]),
    );
    return {
      key: before[index]?.key ?? `line-${index + 1}`,
      label: textOf("line", row, languages, before[index]?.label),
    };
  });
}
