import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import type { Language } from "#app/domain/localized.ts";
import { useProblem } from "./problem.tsx";
import { useLanguage, useWords } from "./strings.tsx";

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

/** Fields made on the server, with what was typed and what is wrong with it; a text's languages side by side. */
export function MadeFields({ fields }: { fields: MadeField[] }) {
  const language = useLanguage();
  return grouped(fields).map((group) =>
    group.length > 1 ? (
      <div key={group[0]?.name} className="grid items-end gap-x-4 gap-y-5 md:grid-cols-2">
        {readersFirst(group, language).map((field) => (
          <OneField key={field.name} field={field} />
        ))}
      </div>
    ) : (
      group.map((field) => <OneField key={field.name} field={field} />)
    ),
  );
}

const ending = /-(en|bg)$/;

/** What is in the reader's language before what is in another; what is in none stays where it is. */
export function readersFirst<T extends { name: string }>(fields: readonly T[], language: Language): T[] {
  return grouped(fields).flatMap((group) =>
    [...group].sort(
      (a, b) => Number(b.name.endsWith(`-${language}`)) - Number(a.name.endsWith(`-${language}`)),
    ),
  );
}

/** Fields of the same name in several languages together, each other one alone. */
function grouped<T extends { name: string }>(fields: readonly T[]): T[][] {
  return fields.reduce<T[][]>((groups, field) => {
    const last = groups.at(-1);
    const isSame =
      ending.test(field.name) && last?.[0]?.name.replace(ending, "") === field.name.replace(ending, "");
    if (isSame) last?.push(field);
    else groups.push([field]);
    return groups;
  }, []);
}

function OneField({ field }: { field: MadeField }) {
  const { errors, values } = useProblem();
  const { common } = useWords();
  const { name, type, label, value, hint, isOptional, rows, options = [] } = field;
  const lang = ending.exec(name)?.[1];
  const shared = {
    name,
    ...(lang && (type === "area" || type === "text") ? { lang } : {}),
    error: errors[name],
    defaultValue: values[name] ?? value,
    ...(hint ? { hint } : {}),
    ...(isOptional ? { optionalLabel: common.optional } : {}),
  };
  if (type === "area") return <TextArea label={label} {...(rows ? { rows } : {})} {...shared} />;
  if (type === "select") return <Select label={label} options={options} {...shared} />;
  if (type === "check")
    return <Checkbox name={name} label={label} defaultChecked={(values[name] ?? value) === "yes"} />;
  if (type === "radio") return <ChoiceGroup type="radio" legend={label} options={options} {...shared} />;
  return <Field type={type} label={label} autoComplete="off" {...shared} />;
}
