import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import { useProblem } from "./problem.tsx";
import { useWords } from "./strings.tsx";

/** A field as the server describes it. */
export type MadeField = {
  name: string;
  type: "text" | "area" | "number" | "date" | "select" | "radio" | "check";
  label: string;
  value: string;
  hint?: string;
  isOptional?: boolean;
  rows?: number;
  options?: { value: string; label: string }[];
};

/** Fields made on the server, with what was typed and what is wrong with it. */
export function MadeFields({ fields }: { fields: MadeField[] }) {
  const { errors, values } = useProblem();
  const { common } = useWords();
  return fields.map(({ name, type, label, value, hint, isOptional, rows, options = [] }) => {
    const lang = /-(en|bg)$/.exec(name)?.[1];
    const shared = {
      name,
      ...(lang && (type === "area" || type === "text") ? { lang } : {}),
      error: errors[name],
      defaultValue: values[name] ?? value,
      ...(hint ? { hint } : {}),
      ...(isOptional ? { optionalLabel: common.optional } : {}),
    };
    if (type === "area") return <TextArea key={name} label={label} {...(rows ? { rows } : {})} {...shared} />;
    if (type === "select") return <Select key={name} label={label} options={options} {...shared} />;
    if (type === "check")
      return (
        <Checkbox key={name} name={name} label={label} defaultChecked={(values[name] ?? value) === "yes"} />
      );
    if (type === "radio")
      return <ChoiceGroup key={name} type="radio" legend={label} options={options} {...shared} />;
    return <Field key={name} type={type} label={label} autoComplete="off" {...shared} />;
  });
}
