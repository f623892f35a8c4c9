import type { Language } from "#app/domain/localized.ts";
import { graders, type Quiz, shownAfter } from "#app/domain/quiz.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";

/** `isFolded`: what can stay as it is stands behind its title. */
export type FieldGroup = { title: string; hint?: string; isFolded?: boolean; fields: MadeField[] };

/** When a quiz is passed and how it is held. */
export function quizSettings(
  quiz: Quiz | undefined,
  languages: readonly Language[],
  { quizEditor: editor, requirements }: ServerStrings,
): FieldGroup[] {
  const { labels, hints } = editor;
  const second = quiz?.second === "always" ? "always" : quiz?.second ? "near" : "none";
  return [
    {
      title: editor.groups.passing,
      isFolded: true,
      fields: [
        numberField("passing", labels.passing, (quiz?.passingScoreBp ?? 8_000) / 100),
        numberField("attempts", labels.attempts, quiz?.attemptsLimit ?? 3),
        numberField("coolDown", labels.coolDown, quiz?.coolDownMinutes ?? 60),
        numberField("time", labels.time, quiz?.timeLimitMinutes, hints.time),
        radioField(
          "shows",
          labels.shows,
          quiz?.shows ?? "verdicts",
          shownAfter.map((one) => [one, editor.shown[one]]),
          hints.shows,
        ),
        { name: "practice", type: "check", label: labels.practice, value: quiz?.practice ? "yes" : "" },
      ],
    },
    {
      title: editor.groups.held,
      isFolded: true,
      fields: [
        ...madeTexts({ name: "purpose", type: "text", label: labels.purpose }, quiz?.purpose, languages).map(
          (field) => ({ ...field, isOptional: true }),
        ),
        radioField("mode", labels.mode, quiz?.mode ?? "written", [
          ["written", editor.modes.written],
          ["oral", editor.modes.oral],
        ]),
        radioField(
          "gradedBy",
          labels.gradedBy,
          quiz?.gradedBy ?? "trainer",
          graders.map((one) => [one, requirements.parties[one]]),
        ),
        numberField("grading", labels.grading, quiz?.gradingDays ?? 3),
        radioField("second", labels.second, second, [
          ["none", editor.seconds.none],
          ["always", editor.seconds.always],
          ["near", editor.seconds.near],
        ]),
        numberField(
          "near",
          labels.near,
          typeof quiz?.second === "object" ? quiz.second.nearBp / 100 : 5,
          hints.near,
        ),
        { name: "hidesNames", type: "check", label: labels.hidesNames, value: quiz?.hidesNames ? "yes" : "" },
      ],
    },
  ];
}

/** A number that may be missing. */
export const numberField = (
  name: string,
  label: string,
  value: number | null | undefined,
  hint?: string,
): MadeField => ({
  name,
  type: "number",
  label,
  value: String(value ?? ""),
  ...(hint ? { hint } : {}),
  ...(value == null ? { isOptional: true } : {}),
});
const radioField = (
  name: string,
  label: string,
  value: string,
  options: [string, string][],
  hint?: string,
): MadeField => ({
  name,
  type: "radio",
  label,
  value,
  ...(hint ? { hint } : {}),
  options: options.map(([one, text]) => ({ value: one, label: text })),
});
