import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import type { Language } from "#app/domain/localized.ts";
import { Field, TextArea } from "#app/ui/field.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";
import type { ProductFormView } from "./product-form.view.server.ts";

const named: Record<Language, string> = { en: "English", bg: "Български" };
type Shown = {
  form: ProductFormView;
  label: string;
  name: string;
  isLong?: boolean;
  isRequired?: boolean;
  hint?: string;
};

/** The fields of a product: texts in the company's languages side by side, figures, and other products to tick. */
export function ProductFields({ form }: { form: ProductFormView }) {
  const products = useWords(productsWords);
  const { fields } = products;
  const { value, errors } = useValue(form);
  const days = (name: string, label: string) => (
    <Field
      name={name}
      type="number"
      min={0}
      max={365}
      label={products.days(label)}
      error={errors[name]}
      defaultValue={value(name)}
    />
  );
  return (
    <>
      <Texts form={form} name="name" label={fields.name} isRequired />
      <Texts form={form} name="summary" label={fields.summary} isLong />
      <Texts form={form} name="features" label={fields.features} isLong />
      <Texts form={form} name="competitors" label={fields.competitors} isLong />
      <Texts form={form} name="unit" label={fields.unit} hint={products.unitHint} />
      <Field
        name="price"
        label={products.price}
        hint={products.priceHint}
        error={errors["price"]}
        defaultValue={value("price")}
        inputMode="decimal"
        autoComplete="off"
      />
      <TextArea
        name="tiers"
        label={products.tiers}
        hint={products.tiersHint}
        error={errors["tiers"]}
        defaultValue={value("tiers")}
      />
      <Texts form={form} name="packaging" label={fields.packaging} isLong />
      <Texts form={form} name="termsOfUse" label={fields.termsOfUse} isLong />
      <Texts form={form} name="termsAt" label={fields.termsAt} isLong />
      <Texts form={form} name="inStockText" label={fields.inStock} isLong />
      {days("inStockDays", fields.inStock)}
      <Texts form={form} name="outOfStockText" label={fields.outOfStock} isLong />
      {days("outOfStockDays", fields.outOfStock)}
      <Others form={form} list="substitutes" />
      <Others form={form} list="addOns" />
      <ChoiceGroup
        type="radio"
        name="priority"
        legend={products.priorityLabel}
        hint={form.isComputed ? products.priorityComputed : products.priorityHint}
        error={errors["priority"]}
        defaultValue={value("priority")}
        columns
        options={["1", "2", "3"].map((n) => ({ value: n, label: n }))}
      />
    </>
  );
}

function useValue(form: ProductFormView) {
  const { errors, values } = useProblem();
  const typed = Object.keys(values).length > 0 ? values : form.values;
  return { errors, value: (name: string) => typed[name] ?? "" };
}

function Texts({ form, label, name, isLong, isRequired, hint }: Shown) {
  const { common } = useWords();
  const products = useWords(productsWords);
  const { value, errors } = useValue(form);
  return (
    <div className={form.languages.length > 1 ? "grid gap-4 md:grid-cols-2" : ""}>
      {form.languages.map((language, index) => {
        const own = `${name}-${language}`;
        const shared = {
          name: own,
          lang: language,
          label: products.inLanguage(label, form.languages.length > 1 ? named[language] : ""),
          error: errors[own],
          defaultValue: value(own),
          ...(hint ? { hint } : {}),
          ...(isRequired && index === 0 ? { required: true } : { optionalLabel: common.optional }),
        };
        return isLong ? (
          <TextArea key={own} {...shared} />
        ) : (
          <Field key={own} autoComplete="off" {...shared} />
        );
      })}
    </div>
  );
}

function Others({ form, list }: { form: ProductFormView; list: "substitutes" | "addOns" }) {
  const products = useWords(productsWords);
  const { value } = useValue(form);
  const isChosen = (key: string) => value(`${list}-${key}`) === "yes";
  const n = form.others.filter(({ key }) => isChosen(key)).length;
  if (form.others.length === 0) return null;
  return (
    <Disclosure summary={`${products.fields[list]}: ${products.chooseOthers(n)}`}>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {form.others.map(({ key, name }) => (
          <Checkbox key={key} name={`${list}-${key}`} label={name} defaultChecked={isChosen(key)} />
        ))}
      </div>
    </Disclosure>
  );
}
