import { stageNumbers, type StageNumber } from "#app/domain/stage-number.ts";
import { parties } from "#app/domain/party.ts";
import { activityKinds, onlyCounts } from "#app/domain/activity-facts.ts";
import { filesAsked, proofs } from "#app/domain/facts.ts";
import { type Need, needOf } from "#app/domain/gate-parts.ts";
import { inLanguage, type Language, type Localized } from "#app/domain/localized.ts";
import type { Programme } from "#app/domain/programme.ts";
import type { FieldType } from "#app/domain/requirement.ts";
import { kinds, type Requirement, type RequirementKind } from "#app/domain/requirements.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";
import { read } from "#db/engine";
import { findKnownContent } from "#db/queries/programmes.ts";
import { criteriaFields } from "./criteria-fields.ts";

type Asked = {
  kind: RequirementKind;
  requirement: Requirement | undefined;
  stage: StageNumber;
  programme: Programme;
  /** How it may stand to the gate. */
  needs: readonly Need[];
  languages: readonly Language[];
  language: Language;
  words: ServerStrings;
};
/** The fields of a requirement's form: what all kinds have, and those of its own kind. */
export async function viewRequirementForm({
  kind,
  requirement,
  stage,
  programme,
  needs,
  languages,
  language,
  words,
}: Asked): Promise<MadeField[]> {
  const { programmeEditor: editor } = words;
  const { labels } = editor;
  const content = await findKnownContent(read());
  const need =
    requirement && programme.stages[stage - 1]
      ? needOf(programme.stages[stage - 1] ?? { gate: { all: [] } }, requirement.key)
      : "needed";
  const values = (requirement ?? {}) as unknown as Record<string, unknown>;
  const named = (rows: { key: string; title: Localized }[]) =>
    rows.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) }));
  const none = { value: "", label: editor.none };
  const options: Partial<Record<FieldType, { value: string; label: string }[]>> = {
    party: parties.map((party) => ({ value: party, label: words.requirements.parties[party] })),
    "party?": [
      { value: "", label: editor.nobody },
      ...parties.map((party) => ({ value: party, label: words.requirements.parties[party] })),
    ],
    activity: activityKinds.map((one) => ({ value: one, label: words.requirements.activities[one] })),
    document: named(content.documents),
    "document?": [none, ...named(content.documents)],
    quiz: named(content.quizzes),
    "product?": [none, ...named(content.products)],
    "counts?": [
      { value: "", label: editor.allCount },
      ...onlyCounts.map((one) => ({ value: one, label: editor.onlyCounts[one] })),
    ],
    "file?": [
      { value: "", label: editor.noFile },
      ...filesAsked.map((one) => ({ value: one, label: editor.filesAsked[one] })),
    ],
    proof: proofs.map((proof) => ({ value: proof, label: editor.proofs[proof] })),
  };
  const labelOf: Record<string, string> = words.told.kinds[kind].fields;
  const own = Object.entries(kinds[kind].fields as Record<string, FieldType>).flatMap(
    ([name, type]): MadeField[] => {
      const label = labelOf[name] ?? name;
      const id = `own-${name}`;
      if (type === "text")
        return madeTexts(
          { name: id, type: "area", label: label },
          values[name] as Localized | undefined,
          languages,
        );
      if (type === "criteria")
        return criteriaFields(id, label, (values[name] ?? []) as { label: Localized }[], languages);
      const made = options[type];
      if (made)
        return [{ name: id, type: "select", label, value: String(values[name] ?? ""), options: made }];
      const value =
        values[name] == null
          ? ""
          : type === "share"
            ? String(Number(values[name]) / 100)
            : String(values[name]);
      return [{ name: id, type: "number", label, value, ...(type === "count?" ? { isOptional: true } : {}) }];
    },
  );
  return [
    ...madeTexts({ name: "title", type: "text", label: labels.title }, requirement?.title, languages),
    ...madeTexts({ name: "why", type: "text", label: labels.why }, requirement?.why, languages),
    ...own,
    {
      name: "need",
      type: "radio",
      label: labels.need,
      value: need,
      options: needs.map((one) => ({ value: one, label: editor.needs[one] })),
    },
    {
      name: "stage",
      type: "select",
      label: labels.stage,
      value: String(stage),
      options: stageNumbers.map((n) => ({
        value: String(n),
        label: words.journey.stage(n, inLanguage(programme.stages[n - 1]?.title ?? {}, language)),
      })),
    },
    { name: "dueDay", type: "number", label: labels.dueDay, value: String(requirement?.dueDay ?? 1) },
    {
      name: "opensDay",
      type: "number",
      label: labels.opensDay,
      hint: labels.opensDayHint,
      value: String(requirement?.opensDay ?? ""),
      isOptional: true,
    },
    {
      name: "minutes",
      type: "number",
      label: labels.minutes,
      value: String(requirement?.minutes ?? ""),
      isOptional: true,
    },
  ];
}
