import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Checkbox, Select } from "./field.tsx";

type Props = {
  words: { mapping: string; hasHeading: string; again: string; example: (text: string) => string };
  hasHeading: boolean; isOpen: boolean; columns: { value: string; label: string; example: string }[]; options: { value: string; label: string }[];
};

/** What each column of a table was taken for, to be put right and looked at again. */
export function ColumnMapping({ words, hasHeading, isOpen, columns, options }: Props) {
  return (
    <Disclosure summary={words.mapping} open={isOpen}>
      <div className="space-y-4">
        <Checkbox name="hasHeading" label={words.hasHeading} defaultChecked={hasHeading} />
        {columns.map(({ value, label, example }, index) => (
          <Select key={label} name="columns[]" id={`column-${index}`} label={label} hint={example ? words.example(example) : undefined} options={options} defaultValue={value} />
        ))}
        <Button tone="plain" name="step" value="look">{words.again}</Button>
      </div>
    </Disclosure>
  );
}
