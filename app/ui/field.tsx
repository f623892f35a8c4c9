import type { ReactNode } from "react";
import { useTyped } from "./typed.ts";
import { describedBy, Hints } from "#app/ui/parts/hints.tsx";

type Common = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  optionalLabel?: string;
  /** The label is the page's heading. */
  isHeading?: boolean /** The language to write in, where it is another than the page's. */;
  lang?: string | undefined;
};

function Around({
  name,
  label,
  hint,
  error,
  optionalLabel,
  isHeading,
  children,
}: Common & { children: ReactNode }) {
  const named = (
    <label htmlFor={name} className="block font-semibold">
      {label}
      {optionalLabel ? <span className="font-normal"> ({optionalLabel})</span> : null}
    </label>
  );
  return (
    <div>
      {isHeading ? <h1 className="text-xl">{named}</h1> : named}
      <Hints name={name} hint={hint} error={error} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}

type FieldProps = Common & {
  type?: "text" | "email" | "password" | "date" | "number" | "search";
  defaultValue?: string | number | undefined;
  autoComplete?: string;
  inputMode?: "numeric" | "decimal" | "text" | "email";
  min?: string | number;
  max?: string | number;
  maxLength?: number;
};

export function Field({
  type = "text",
  hint,
  error,
  label,
  optionalLabel,
  isHeading = false,
  ...input
}: FieldProps) {
  const { name } = input;
  const typed = useTypedText(name);
  const wide = type === "date" || type === "number" ? "input w-full max-w-52" : "input w-full max-w-xl";
  return (
    <Around
      name={name}
      label={label}
      hint={hint}
      error={error}
      isHeading={isHeading}
      {...(optionalLabel ? { optionalLabel } : {})}
    >
      <input
        id={name}
        type={type}
        className={`${wide} min-h-11 text-base`}
        {...describedBy(name, hint, error)}
        {...input}
        {...typed}
      />
    </Around>
  );
}

/** A file to choose; `accept` as in HTML. */
export function FileField({
  hint,
  error,
  label,
  optionalLabel,
  ...input
}: Common & { accept: string; capture?: "environment" }) {
  return (
    <Around
      name={input.name}
      label={label}
      hint={hint}
      error={error}
      {...(optionalLabel ? { optionalLabel } : {})}
    >
      <input
        id={input.name}
        type="file"
        className="file-input min-h-11 w-full max-w-xl text-base"
        {...describedBy(input.name, hint, error)}
        {...input}
      />
    </Around>
  );
}

/** What was typed in this field before a session was over stands in it again. */
function useTypedText(name: string): { defaultValue?: string } {
  const typed = useTyped()?.[name]?.[0];
  return typed === undefined ? {} : { defaultValue: typed };
}

type TextAreaProps = Common & {
  defaultValue?: string | undefined;
  rows?: number;
  maxLength?: number;
  /** As high as what stands in it, from one line on. */
  grows?: boolean;
};

export function TextArea({
  hint,
  error,
  label,
  optionalLabel,
  isHeading = false,
  grows = false,
  rows = grows ? 1 : 4,
  ...input
}: TextAreaProps) {
  const typed = useTypedText(input.name);
  return (
    <Around
      name={input.name}
      label={label}
      hint={hint}
      error={error}
      isHeading={isHeading}
      {...(optionalLabel ? { optionalLabel } : {})}
    >
      <textarea
        id={input.name}
        rows={rows}
        className={`textarea w-full max-w-2xl text-base ${grows ? "field-sizing-content min-h-11" : ""}`}
        {...describedBy(input.name, hint, error)}
        {...input}
        {...typed}
      />
    </Around>
  );
}

type SelectProps = Common & {
  options: { value: string; label: string }[];
  defaultValue?: string | undefined;
  /** Where the name stands more than once on a page. */
  id?: string;
};

export function Select({ hint, error, label, optionalLabel, options, id, ...input }: SelectProps) {
  const typed = useTypedText(input.name);
  return (
    <Around
      name={id ?? input.name}
      label={label}
      hint={hint}
      error={error}
      {...(optionalLabel ? { optionalLabel } : {})}
    >
      <select
        id={id ?? input.name}
        className="select min-h-11 w-full max-w-xl truncate pe-9 text-base"
        {...describedBy(input.name, hint, error)}
        {...input}
        {...typed}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

export function HiddenFields({ fields }: { fields: Record<string, string | number> }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
