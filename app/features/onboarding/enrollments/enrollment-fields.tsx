import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { useActionData } from "@remix-run/react";
import { Field, Select } from "#app/ui/field.tsx";
import { NoticeLinks } from "#app/ui/notice-links.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";

type Option = { value: string; label: string };
export type Asked = { index: number; name: string; people: (Option & { hint: string })[]; other: string }[];
type Props = {
  startsOn: string;
  teams: Option[];
  programmes: Option[];
  place: string;
  canMail: boolean;
  samples: { to: string; label: string }[];
};

/** When and where it begins, and how the invitation gets there. */
export function EnrollmentFields({ startsOn, teams, programmes, place, canMail, samples }: Props) {
  const { common } = useWords();
  const enrollments = useWords(enrollmentsWords);
  const { errors, values } = useProblem();
  // Whoever was asked about a day and has answered is not asked again for it.
  const { sureOf } = useActionData<{ sureOf?: string }>() ?? {};
  return (
    <>
      <NoticeLinks title={enrollments.samples} text={enrollments.samplesText} links={samples} />
      <Field
        name="startsOn"
        type="date"
        label={enrollments.startsOn}
        error={errors["startsOn"]}
        defaultValue={values["startsOn"] ?? startsOn}
        required
      />
      {sureOf ? (
        <ChoiceGroup
          type="checkbox"
          name="sure"
          legend={enrollments.sure}
          legendHidden
          options={[{ value: sureOf, label: enrollments.sureOf(common.day(sureOf)) }]}
        />
      ) : null}
      <Select
        name="teamId"
        label={enrollments.team}
        options={teams}
        error={errors["teamId"]}
        defaultValue={values["teamId"]}
        required
      />
      {programmes.length > 1 ? (
        <Select
          name="programme"
          label={enrollments.programme}
          options={programmes}
          defaultValue={values["programme"]}
        />
      ) : null}
      <Field
        name="place"
        label={enrollments.place}
        optionalLabel={common.optional}
        hint={enrollments.placeHint}
        error={errors["place"]}
        defaultValue={values["place"] ?? place}
        autoComplete="off"
      />
      {canMail ? (
        <Checkbox name="mail" label={enrollments.mailToo} defaultChecked={values["mail"] === "yes"} />
      ) : null}
    </>
  );
}

/** Asks of every name that is here already whether it is the same person. */
export function Namesakes({ asked }: { asked: Asked }) {
  const enrollments = useWords(enrollmentsWords);
  const { values } = useProblem();
  return asked.map(({ index, name, people, other }) => (
    <ChoiceGroup
      key={index}
      type="radio"
      name={`same-${index}`}
      legend={enrollments.isItThem(name)}
      hint={people.length === 0 ? enrollments.twiceInList : enrollments.isItThemHint}
      options={[
        ...people,
        { value: other, label: enrollments.somebodyElse, hint: enrollments.somebodyElseHint },
      ]}
      defaultValue={values[`same-${index}`]}
    />
  ));
}
