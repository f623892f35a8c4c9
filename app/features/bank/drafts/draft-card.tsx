import { Check, ChevronRight } from "lucide-react";
import { useEffect, useRef } from "react";
import { ButtonLink, Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { QuestionWithKey } from "#app/features/bank/shared/question-with-key.tsx";
import { paths } from "#app/paths.ts";
import { draftsWords } from "#app/strings/areas/drafts.ts";
import { useWords } from "#app/web/strings.tsx";
import type { ShownProduct } from "./drafts.view.server.ts";

/** The form that the ticks of all cards belong to. */
export const chosenForm = "chosen-drafts";

type Props = { product: string; name: string; isGoneOn: boolean; draft: ShownProduct["drafts"][number] };

/** One draft: read, then published, changed first, exchanged for another, or left out. One is open at a time; `isGoneOn` after another was decided. */
export function DraftCard({ product, name, isGoneOn, draft }: Props) {
  const drafts = useWords(draftsWords);
  const summary = useRef<HTMLElement>(null);
  const { id, topic, label, value, kind, onlyIn, shown, example, standsOn, edit, another, isOpen, at } =
    draft;
  const isNext = isGoneOn && isOpen;
  useEffect(() => {
    if (isNext) summary.current?.focus();
  }, [isNext]);
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4">
      <details name={`drafts-${product}`} {...(isOpen ? { open: true } : {})} className="group/draft">
        <summary ref={summary} className="flex min-h-11 items-center py-2 marker:content-none">
          <ChevronRight aria-hidden="true" size={18} className="mr-2 shrink-0 group-open/draft:rotate-90" />
          <h3 id={`${id}-title`} className="text-lg">
            {label} <span className="font-normal opacity-85">· {kind}</span>
          </h3>
          <Check
            aria-hidden="true"
            size={20}
            className="ml-2 hidden shrink-0 text-success group-has-[input:checked]/draft:block"
          />
        </summary>
        <div className="space-y-3 pb-4">
          {onlyIn ? <p>{onlyIn}</p> : null}
          <div className={shown.length > 1 ? "grid gap-3 lg:grid-cols-2" : ""}>
            {shown.map((one) => (
              <QuestionWithKey key={one.language} {...one} showsName={shown.length > 1} />
            ))}
          </div>
          {example ? <p>{example}</p> : null}
          {standsOn.map(({ term, text }) => (
            <p key={term} className="opacity-85">
              {drafts.standsOn}: <span className="font-semibold">{term}</span>. {text}
            </p>
          ))}
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="draft[]"
              value={value}
              form={chosenForm}
              className="checkbox checkbox-primary"
              aria-label={`${drafts.choose}: ${name}, ${label}`}
            />
            <span>{drafts.choose}</span>
          </label>
          <div className="flex flex-wrap gap-2">
            <Form method="post" action={paths.questionDrafts}>
              <HiddenFields fields={{ "draft[]": value, at }} />
              <Button label={drafts.publishOne(name, label)}>{drafts.publish}</Button>
            </Form>
            <ButtonLink to={edit} label={`${drafts.edit}: ${name}, ${label}`}>
              {drafts.edit}
            </ButtonLink>
            {another ? (
              <ButtonLink to={another} label={`${drafts.another}: ${name}, ${label}`}>
                {drafts.another}
              </ButtonLink>
            ) : null}
            <Form method="post" action={paths.leftOutDrafts}>
              <HiddenFields fields={{ product, topic, isLeftOut: "yes", at }} />
              <Button tone="quiet" label={`${drafts.leaveOut}: ${name}, ${label}`}>
                {drafts.leaveOut}
              </Button>
            </Form>
          </div>
        </div>
      </details>
    </article>
  );
}
