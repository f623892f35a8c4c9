import { terms } from "#app/domain/access-table.ts";
import { languages } from "#app/domain/localized.ts";
import { companyWords } from "#app/strings/areas/company.ts";
import { firstTestWords } from "#app/strings/areas/first-test.ts";
import { builtIn } from "#app/strings/own-words.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Section } from "#app/ui/page.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { findSettings } from "#db/queries/company.ts";
import { wordName } from "./word-name.ts";

type Shown = { settings: NonNullable<Awaited<ReturnType<typeof findSettings>>> };

const named = { en: "English", bg: "Български" };

/** The firm and the languages it writes in. */
export function FirmFields({ settings }: Shown) {
  const company = useWords(companyWords);
  const { errors, values } = useProblem();
  return (
    <Section id="firm" title={company.groups.firm}>
      <div className="space-y-5">
        <Field
          name="name"
          label={company.name}
          error={errors["name"]}
          defaultValue={values["name"] ?? settings.name}
          required
        />
        <ChoiceGroup
          type="radio"
          name="language"
          legend={company.language}
          hint={company.languageHint}
          options={languages.map((one) => ({ value: one, label: named[one] }))}
          defaultValue={values["language"] ?? settings.language}
        />
        <ChoiceGroup
          type="radio"
          name="isBilingual"
          legend={company.bilingual}
          options={[
            { value: "yes", label: company.both, hint: company.bothHint },
            { value: "no", label: company.one, hint: company.oneHint },
          ]}
          defaultValue={values["isBilingual"] ?? (settings.isBilingual ? "yes" : "no")}
        />
      </div>
    </Section>
  );
}

/** Where its days begin and which of them are worked. */
export function TimeFields({ settings, zones }: Shown & { zones: string[] }) {
  const company = useWords(companyWords);
  const firstTest = useWords(firstTestWords);
  const { errors, values } = useProblem();
  return (
    <Section id="time" title={company.groups.time}>
      <div className="space-y-5">
        <Select
          name="timeZone"
          label={company.timeZone}
          hint={company.timeZoneHint}
          error={errors["timeZone"]}
          defaultValue={values["timeZone"] ?? settings.timeZone}
          options={[...new Set([settings.timeZone, ...zones])].map((zone) => ({
            value: zone,
            label: zone,
          }))}
        />
        <ChoiceGroup
          type="radio"
          name="holidays"
          legend={company.holidays}
          options={[
            { value: "bulgaria", label: company.bulgaria },
            { value: "none", label: company.noHolidays },
          ]}
          defaultValue={values["holidays"] ?? settings.holidays}
        />
        <Field
          name="firstWeeks"
          label={firstTest.setting}
          hint={firstTest.settingHint}
          error={errors["firstWeeks"]}
          defaultValue={values["firstWeeks"] ?? settings.firstWeeks}
          autoComplete="off"
        />
      </div>
    </Section>
  );
}

/** Where somebody new comes to, and how long their invitation is good. */
export function FirstDayFields({ settings }: Shown) {
  const company = useWords(companyWords);
  const { common } = useWords();
  const { errors, values } = useProblem();
  return (
    <Section id="firstDay" title={company.groups.firstDay}>
      <div className="space-y-5">
        <Field
          name="place"
          label={company.place}
          optionalLabel={common.optional}
          hint={company.placeHint}
          error={errors["place"]}
          defaultValue={values["place"] ?? settings.place}
          autoComplete="off"
        />
        <Field
          name="invitationOpensDays"
          inputMode="numeric"
          label={company.invitationOpens}
          hint={company.invitationOpensHint}
          error={errors["invitationOpensDays"]}
          defaultValue={values["invitationOpensDays"] ?? settings.invitationOpensDays}
          autoComplete="off"
          required
        />
        <Field
          name="invitationLivesDays"
          inputMode="numeric"
          label={company.invitationLives}
          hint={company.invitationLivesHint}
          error={errors["invitationLivesDays"]}
          defaultValue={values["invitationLivesDays"] ?? settings.invitationLivesDays}
          autoComplete="off"
          required
        />
      </div>
    </Section>
  );
}

/** What mentors are asked for. */
export function MentoringFields({ settings }: Shown) {
  const company = useWords(companyWords);
  const { errors, values } = useProblem();
  return (
    <Section id="mentoring" title={company.groups.mentoring}>
      <div className="space-y-5">
        <ChoiceGroup
          type="radio"
          name="wantsSheets"
          legend={company.sheets}
          hint={company.sheetsHint}
          options={[
            { value: "yes", label: company.sheetsYes },
            { value: "no", label: company.sheetsNo },
          ]}
          defaultValue={values["wantsSheets"] ?? (settings.sheetsFrom ? "yes" : "no")}
        />
        <Field
          name="mentorCapacity"
          inputMode="numeric"
          label={company.mentorCapacity}
          hint={company.mentorCapacityHint}
          error={errors["mentorCapacity"]}
          defaultValue={values["mentorCapacity"] ?? settings.mentorCapacity}
          autoComplete="off"
          required
        />
        <ChoiceGroup
          type="radio"
          name="plansDays"
          legend={company.plansDays}
          hint={company.plansDaysHint}
          options={[
            { value: "yes", label: company.plansDaysYes },
            { value: "no", label: company.plansDaysNo },
          ]}
          defaultValue={values["plansDays"] ?? (settings.plansDays ? "yes" : "no")}
        />
      </div>
    </Section>
  );
}

/** The company's own words for the roles. */
export function WordFields({ settings }: Shown) {
  const company = useWords(companyWords);
  const { errors, values } = useProblem();
  const used = settings.isBilingual ? languages : languages.filter((one) => one === settings.language);
  return (
    <Section id="words" title={company.words}>
      <p className="mb-4">{company.wordsHint}</p>
      <div className="space-y-5">
        {terms.flatMap((term) =>
          languages.map((one) => {
            const name = wordName(term, one);
            const value = values[name] ?? settings.roleNames[term]?.[one] ?? "";
            if (!used.includes(one)) return <input key={name} type="hidden" name={name} value={value} />;
            return (
              <Field
                key={name}
                name={name}
                label={company.wordFor(builtIn[one][term].name, used.length > 1 ? named[one] : "")}
                error={errors[name]}
                defaultValue={value}
                autoComplete="off"
              />
            );
          }),
        )}
      </div>
    </Section>
  );
}
