import { useLocation, useMatches } from "@remix-run/react";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { askOnce } from "./steady-fetch.ts";

const restMs = 600;

/** Asks the server how what is typed looks whenever typing rests; what cannot be shown yet leaves the last one standing. `inForm` is a button of the form, whose action answers `act=live` with a `preview`. */
export function useLivePreview<Shown>(inForm: RefObject<HTMLButtonElement>) {
  const [preview, setPreview] = useState<Shown>();
  const { pathname, search } = useLocation();
  const route = useMatches().at(-1)?.id ?? "";
  const timer = useRef(0);
  const turn = useRef(0);
  const ask = useCallback(async () => {
    const { form } = inForm.current ?? {};
    if (!form) return;
    const mine = ++turn.current;
    const body = new FormData(form);
    body.set("act", "live");
    // A picture is sent once, with the form itself.
    for (const [name, value] of [...body]) if (value instanceof File) body.delete(name);
    const query = new URLSearchParams(search);
    query.set("_data", route);
    const answer = await askOnce(`${pathname}?${query}`, { method: "POST", body }).catch(() => null);
    if (mine !== turn.current || answer?.status !== 200) return;
    const said = (await answer.json().catch(() => ({}))) as { preview?: Shown | null };
    if (mine === turn.current && said.preview) setPreview(said.preview);
  }, [inForm, pathname, search, route]);
  useEffect(() => {
    void ask();
    return () => {
      turn.current++;
      window.clearTimeout(timer.current);
    };
  }, [ask]);
  const watch = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(ask, restMs);
  };
  return { preview, watch };
}
