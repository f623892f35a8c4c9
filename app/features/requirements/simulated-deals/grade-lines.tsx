import { useFetcher } from "@remix-run/react";
import type { FormEvent } from "react";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  criteria: readonly { key: string; label: string }[];
  /** What stands there before anything is chosen. */
  marks: Readonly<Record<string, number | null>>;
  /** Where each tap is sent, so that nothing is lost when the line drops. */
  keepAt?: string;
};

/** The lines of a scorecard as rows of four buttons; each tap is kept on the server. */
export function GradeLines({ criteria, marks, keepAt }: Props) {
  const words = useWords(simulatedDealsWords);
  const { errors, values } = useProblem();
  const fetcher = useFetcher<{ isKept?: boolean }>();
  const grades = words.grades.map((label, grade) => ({ value: String(grade), label }));
  const onChange = ({ target }: FormEvent<HTMLDivElement>) => {
    const form = (target as HTMLInputElement).form;
    if (!keepAt || !form) return;
    const tapped = [...new FormData(form)].filter(([name]) => name.startsWith("grade-"));
    fetcher.submit(Object.fromEntries(tapped) as Record<string, string>, { method: "post", action: keepAt });
  };
  return (
    <div className="space-y-6" onChange={onChange}>
      {criteria.map(({ key, label }) => (
        <ChoiceGroup
          key={key}
          type="radio"
          name={`grade-${key}`}
          legend={label}
          options={grades}
          defaultValue={values[`grade-${key}`] ?? String(marks[key] ?? "")}
          error={errors[`grade-${key}`]}
          columns
        />
      ))}
      {keepAt ? (
        <p role="status" className="min-h-6">
          {fetcher.data?.isKept && fetcher.state === "idle" ? words.kept : ""}
        </p>
      ) : null}
    </div>
  );
}
