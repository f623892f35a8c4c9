import { useFetcher } from "@remix-run/react";
import { type FormEvent, useEffect, useRef } from "react";

const restMs = 800;

/** Saves a form in the background when typing rests; `lost` says why the last such save was not kept. */
export function useAutosave() {
  const fetcher = useFetcher<{ saved: boolean; code: string | null }>();
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  function onInput({ currentTarget: form }: FormEvent<HTMLFormElement>) {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const data = new FormData(form);
      data.set("autosave", "1");
      fetcher.submit(data, { method: "post" });
      const seq = form.elements.namedItem("seq");
      if (seq instanceof HTMLInputElement) seq.value = String(Number(seq.value) + 1);
    }, restMs);
  }
  const onSubmit = () => window.clearTimeout(timer.current);
  return { onInput, onSubmit, lost: fetcher.data?.saved === false ? fetcher.data.code : null };
}
