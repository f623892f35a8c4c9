import { Field } from "#app/ui/field.tsx";
import { useProblem } from "./problem.tsx";
import { useWords } from "./strings.tsx";

/** The password beside a decision, where it was last given a while ago. */
export function ProofField({ asks }: { asks: boolean }) {
  const { common } = useWords();
  const { errors } = useProblem();
  return asks ? (
    <Field
      name="password"
      type="password"
      label={common.password}
      hint={common.passwordHint}
      error={errors["password"]}
      autoComplete="current-password"
      required
    />
  ) : null;
}
