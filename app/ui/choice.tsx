import { describedBy, Hints } from "./parts/hints.tsx";
import type { ReactNode } from "react";
import { useTyped } from "./typed.ts";

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  options: { value: string; label: ReactNode; hint?: string }[];
  defaultValue?: string | string[] | undefined;
  legendHidden?: boolean;
  /** Short options side by side where there is room. */
  columns?: boolean;
};

/** Options as full-width rows; checkboxes are sent as `name[]`. */
export function ChoiceGroup({
  type,
  name,
  legend,
  hint,
  error,
  required,
  options,
  defaultValue,
  legendHidden,
  columns,
}: ChoiceProps) {
  const typed = useTyped();
  const chosen = new Set(
    typed ? (typed[type === "checkbox" ? `${name}[]` : name] ?? []) : [defaultValue ?? []].flat(),
  );
  return (
    <fieldset id={name} tabIndex={-1} className="@container" {...describedBy(name, hint, error)}>
      <legend className={legendHidden ? "sr-only" : "font-semibold"}>{legend}</legend>
      <Hints name={name} hint={hint} error={error} />
      <div className={columns ? "mt-2 grid grid-cols-2 gap-2 @xl:grid-cols-4" : "mt-2 space-y-2"}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-field border border-base-300 bg-base-100 px-4 py-2.5 has-checked:border-primary has-checked:ring-1 has-checked:ring-primary"
          >
            <input
              type={type}
              name={type === "checkbox" ? `${name}[]` : name}
              value={option.value}
              defaultChecked={chosen.has(option.value)}
              required={type === "radio" && required}
              className={
                type === "radio" ? "radio radio-primary shrink-0" : "checkbox checkbox-primary shrink-0"
              }
            />
            <span className="min-w-0 wrap-anywhere">
              {option.label}
              {option.hint ? <span className="block">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One box to tick. */
export function Checkbox({
  name,
  label,
  defaultChecked,
}: {
  name: string;
  label: string;
  defaultChecked?: boolean;
}) {
  const typed = useTyped();
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input
        id={name}
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={typed ? typed[name]?.includes("yes") : defaultChecked}
        className="checkbox checkbox-primary"
      />
      <span>{label}</span>
    </label>
  );
}
