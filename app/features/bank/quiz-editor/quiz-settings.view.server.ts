import type { Language } from "#app/domain/localized.ts";
import { graders, type Quiz, shownAfter } from "#app/domain/quiz.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { madeTexts } from "#app/web/form-fields.ts";
import type { MadeField } from "#app/web/made-fields.tsx";

/** What can stay as it is stands behind its title, which says how it is. */
export type FieldGroup = { title: string; fields: MadeField[] };

/** What every quiz decides, and what mostly stays as it is. */
export function quizSettings(
  quiz: Quiz,
  languages: readonly Language[],
  words: ServerStrings,
): { titles: MadeField[]; main: MadeField[]; folded: FieldGroup[] } {
  const { quizEditor: editor } = words;
  const { labels, hints } = editor;
  return {
    titles: madeTexts({ name: "title", type: "text", label: labels.title }, quiz.title, languages),
    main: [
      numberField("passing", labels.passing, quiz.passingScoreBp / 100, hints.passing),
      numberField("attempts", labels.attempts, quiz.attemptsLimit, hints.attempts),
      numberField("coolDown", labels.coolDown, quiz.coolDownMinutes, hints.coolDown),
      radioField(
        "gradedBy",
        labels.gradedBy,
        quiz.gradedBy,
        graders.map((one) => [one, editor.graders[one]]),
        hints.gradedBy,
      ),
    ],
    folded: [timeAndResult(quiz, words), held(quiz, languages, words)],
  };
}

function timeAndResult(
  { timeLimitMinutes, shows = "verdicts", practice, mustHaves, mustHaveBp = 10_000 }: Quiz,
  { quizEditor: { labels, hints, shown, groups, now } }: ServerStrings,
): FieldGroup {
  const time = timeLimitMinutes === null ? now.noLimit : now.minutes(timeLimitMinutes);
  return {
    title: `${groups.time}: ${[time, now.shows(shown[shows]), ...(practice ? [now.practice] : [])].join(" · ")}`,
    fields: [
      numberField("time", labels.time, timeLimitMinutes, hints.time),
      radioField(
        "shows",
        labels.shows,
        shows,
        shownAfter.map((one) => [one, shown[one]]),
        hints.shows,
      ),
      ...(mustHaves ? [numberField("mustHavePass", labels.mustHavePass, mustHaveBp / 100)] : []),
      { name: "practice", type: "check", label: labels.practice, value: practice ? "yes" : "" },
    ],
  };
}

function held(
  { purpose, mode = "written", gradingDays, second: asked, hidesNames }: Quiz,
  languages: readonly Language[],
  { quizEditor: { labels, hints, groups, modes, seconds, now } }: ServerStrings,
): FieldGroup {
  const second = asked === "always" ? "always" : asked ? "near" : "none";
  const texts = [modes[mode], now.graded(gradingDays), now.second(seconds[second])];
  return {
    title: `${groups.held}: ${texts.join(" · ")}`,
    fields: [
      ...madeTexts({ name: "purpose", type: "text", label: labels.purpose }, purpose, languages).map(
        (field) => ({ ...field, isOptional: true }),
      ),
      radioField("mode", labels.mode, mode, [
        ["written", modes.written],
        ["oral", modes.oral],
      ]),
      numberField("grading", labels.grading, gradingDays),
      radioField("second", labels.second, second, [
        ["none", seconds.none],
        ["always", seconds.always],
        ["near", seconds.near],
      ]),
      numberField("near", labels.near, typeof asked === "object" ? asked.nearBp / 100 : 5, hints.near),
      { name: "hidesNames", type: "check", label: labels.hidesNames, value: hidesNames ? "yes" : "" },
    ],
  };
}

/** A number that may be missing. */
const numberField = (name: string, label: string, value: number | null, hint?: string): MadeField => ({
  name,
  type: "number",
  label,
  value: String(value ?? ""),
  ...(hint ? { hint } : {}),
  ...(value === null ? { isOptional: true } : {}),
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
