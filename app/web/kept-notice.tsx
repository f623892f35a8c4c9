import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";
import { keptWords } from "#app/strings/areas/kept.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { findOwner, putOwner } from "./kept.ts";
import { type Said, useKept } from "./send-kept.ts";
import { useWords } from "./strings.tsx";

const shownMs = 10_000;

/** Says what waits in this browser, what was refused and why, and for ten seconds what has just arrived. */
export function KeptNotice({ personId, asksAnew = true }: { personId: string | null; asksAnew?: boolean }) {
  const { common } = useWords();
  const words = useWords(keptWords);
  const { revalidate } = useRevalidator();
  const [said, setSaid] = useState<Said | null>(null);
  const onSent = useCallback(
    ({ said: news }: { said: Said }) => {
      setSaid(news);
      if (asksAnew) revalidate();
    },
    [asksAnew, revalidate],
  );
  const { forms, drop, sendAgain } = useKept(personId, onSent);
  useEffect(() => {
    const going = said && window.setTimeout(() => setSaid(null), shownMs);
    return () => window.clearTimeout(going ?? undefined);
  }, [said]);
  const waiting = forms.filter(({ refusal }) => refusal === null);
  const refused = forms.filter(({ refusal }) => refusal !== null);
  return (
    <div id="kept" role="status" className="no-print mx-auto w-full max-w-3xl mb-6 space-y-3 empty:hidden">
      {said ? (
        <Notice tone="success">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p>{said.text}</p>
            {said.undo && asksAnew ? (
              <Form method="post" action={said.undo.action}>
                <HiddenFields fields={said.undo.fields} />
                <Button tone="plain">{common.undo}</Button>
              </Form>
            ) : null}
          </div>
        </Notice>
      ) : null}
      {waiting.length > 0 ? (
        <Notice tone="info" title={words.waiting(waiting.length)}>
          <p>{words.waitingText}</p>
          <p>{waiting.map(({ label }) => label).join(" · ")}</p>
        </Notice>
      ) : null}
      {refused.map((kept) => (
        <Notice key={kept.id} tone="problem" title={words.refused(kept.label)}>
          <p>{kept.refusal || words.refusedText}</p>
          <p className="mt-2 flex flex-wrap gap-2">
            <Button type="button" tone="plain" onPress={() => void sendAgain(kept)}>
              {words.sendAgain}
            </Button>
            <Button type="button" tone="quiet" onPress={() => void drop(kept)}>
              {words.drop}
            </Button>
          </p>
        </Notice>
      ))}
    </div>
  );
}

/** Whoever signs in makes this browser theirs: the page without data keeps nothing for the one before. */
export function useOwnBrowser(personId: string): void {
  useEffect(() => {
    void findOwner()
      .then((owner) => (owner && owner.personId !== personId ? putOwner(null) : undefined))
      .catch(() => {});
  }, [personId]);
}
