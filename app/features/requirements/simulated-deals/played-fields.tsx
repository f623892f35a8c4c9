import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { Field, TextArea } from "#app/ui/field.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";

/** On which day a try was played, and what there is to say of it. */
export function PlayedFields({ today }: { today: string }) {
  const words = useWords(simulatedDealsWords);
  const { common } = useWords();
  const { errors, values } = useProblem();
  return (
    <>
      <Field
        name="playedOn"
        type="date"
        max={today}
        label={words.playedOn}
        defaultValue={values["playedOn"] ?? today}
        error={errors["playedOn"]}
        required
      />
      <TextArea
        name="remarks"
        label={words.remarks}
        hint={words.remarksHint}
        optionalLabel={common.optional}
        defaultValue={values["remarks"]}
        error={errors["remarks"]}
      />
    </>
  );
}
