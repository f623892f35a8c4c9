import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import type { ReactNode } from "react";
import { anchor } from "#app/domain/product-gaps.ts";
import type { Language } from "#app/domain/localized.ts";
import { Field, TextArea } from "#app/ui/field.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { JumpLinks } from "#app/ui/jump-links.tsx";
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
  const { common } = useWords();
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
      <JumpLinks
        label={common.onThisPage}
        items={Object.entries(products.headings).map(([id, label]) => ({ id: anchor(id), label }))}
      />
      <Section id="what" title={products.headings.what}>
        <Texts form={form} name="name" label={fields.name} isRequired />
        <Texts form={form} name="summary" label={fields.summary} isLong />
        <Texts form={form} name="features" label={fields.features} isLong />
        <Texts form={form} name="competitors" label={fields.competitors} isLong />
      </Section>
      <Section id="price" title={products.headings.price}>
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
      </Section>
      <Section id="packaging" title={products.headings.packaging}>
        <Texts form={form} name="packaging" label={fields.packaging} isLong />
      </Section>
      <Section id="terms" title={products.headings.terms}>
        <Texts form={form} name="termsOfUse" label={fields.termsOfUse} isLong />
        <Texts form={form} name="termsAt" label={fields.termsAt} isLong />
      </Section>
      <Section id="delivery" title={products.headings.delivery}>
        <Texts form={form} name="inStockText" label={fields.inStock} isLong />
        {days("inStockDays", fields.inStock)}
        <Texts form={form} name="outOfStockText" label={fields.outOfStock} isLong />
        {days("outOfStockDays", fields.outOfStock)}
      </Section>
      {form.others.length > 0 ? (
        <Section id="others" title={products.headings.others}>
          <Others form={form} list="substitutes" />
          <Others form={form} list="addOns" />
        </Section>
      ) : null}
      <Section id="order" title={products.headings.order}>
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
      </Section>
    </>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={anchor(id)} className="scroll-mt-4 space-y-5 border-t border-base-300 pt-5">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
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
      {form.readersFirst.map((language) => {
        const own = `${name}-${language}`;
        const shared = {
          name: own,
          lang: language,
          label: products.inLanguage(label, form.languages.length > 1 ? named[language] : ""),
          error: errors[own],
          defaultValue: value(own),
          ...(hint ? { hint } : {}),
          ...(isRequired && language === form.languages[0]
            ? { required: true }
            : { optionalLabel: common.optional }),
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
