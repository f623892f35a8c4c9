import { TextArea } from "#app/ui/field.tsx";
import { useProblem } from "./problem.tsx";
import { useWords } from "./strings.tsx";

/** The reason that a decision goes on record with, as it was typed. */
export function ReasonField({ label }: { label?: string }) {
  const { common } = useWords();
  const { errors, values } = useProblem();
  return (
    <TextArea
      name="reason"
      label={label ?? common.reason}
      hint={common.reasonHint}
      error={errors["reason"]}
      defaultValue={values["reason"]}
      required
    />
  );
}
