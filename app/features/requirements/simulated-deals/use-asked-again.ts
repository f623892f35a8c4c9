import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const everyMs = 4_000;

/** Asks the page's loader again every few seconds while somebody waits for others. */
export function useAskedAgain(isWaiting: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isWaiting || state !== "idle") return;
    const timer = window.setTimeout(revalidate, everyMs);
    return () => window.clearTimeout(timer);
  }, [isWaiting, state, revalidate]);
}
