import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useWords } from "#app/web/strings.tsx";

export type Picks = {
  search: string;
  hasMore: boolean;
  chosen: readonly string[];
  people: { value: string; label: string; hint: string }[];
};

/** Those who are here and in no onboarding; the search keeps whoever is ticked and all that was typed. */
export function PickPeople({ search, hasMore, chosen, people }: Picks) {
  const { common } = useWords();
  const enrollments = useWords(enrollmentsWords);
  if (people.length === 0 && search === "") return null;
  return (
    <Disclosure summary={enrollments.fromHere} open={chosen.length > 0 || search !== ""}>
      <div className="space-y-4">
        <div className="flex flex-wrap items-end gap-3">
          <Field
            name="search"
            type="search"
            label={enrollments.searchHere}
            defaultValue={search}
            autoComplete="off"
          />
          <Button tone="plain" name="step" value="look">
            {common.search}
          </Button>
        </div>
        <ChoiceGroup
          type="checkbox"
          name="chosen"
          legend={enrollments.whoIsHere}
          hint={people.length === 0 ? enrollments.nobodyFound : hasMore ? enrollments.moreThere : undefined}
          options={people}
          defaultValue={[...chosen]}
        />
      </div>
    </Disclosure>
  );
}
