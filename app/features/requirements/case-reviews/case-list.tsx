import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { CaseReviewView } from "./case-review.view.server.ts";

/** Each case with its four parts and what the colleague said to it, or the form to say it. */
export function CaseList({ view }: { view: CaseReviewView }) {
  const { caseReviews: words, common } = useWords();
  return view.cases.map((row, index) => (
    <Card key={row.id}>
      <h2 className="mb-2 text-xl">{words.caseOf(index + 1, common.day(row.occurredOn))}</h2>
      <dl className="space-y-2">
        {(["situation", "options", "decision", "learnt"] as const).map((name) => (
          <div key={name}>
            <dt className="font-semibold">{words[name]}</dt>
            <dd className="whitespace-pre-line">{row[name]}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 border-t border-base-300 pt-4">
        {row.review ? (
          <>
            <h3 className="font-semibold">
              {words.remarks} · {words.reviewedBy(row.review.by, common.moment(row.review.at))}
            </h3>
            <p className="whitespace-pre-line">{row.review.remarks}</p>
          </>
        ) : row.nonce ? (
          <Form method="post" action={paths.caseReviews(view.id, view.key)} className="space-y-3">
            <HiddenFields fields={{ caseId: row.id, nonce: row.nonce }} />
            <TextArea name="remarks" label={words.remarks} hint={words.remarksHint} required />
            <Button wide>{words.review}</Button>
          </Form>
        ) : (
          <p>
            <StateWord tone="waiting">{words.waits}</StateWord>
          </p>
        )}
      </div>
    </Card>
  ));
}
