import { useRouteLoaderData } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { Strings } from "#app/strings/strings.ts";

const Context = createContext<Strings | null>(null);
export const StringsProvider = Context.Provider;

/** Whether the company uses both languages. */
export function useIsBilingual(): boolean {
  return useRouteLoaderData<{ isBilingual: boolean }>("root")?.isBilingual ?? true;
}

/** The words of the reader's language. */
export function useStrings(): Strings {
  const strings = useContext(Context);
  if (!strings) throw new Error("No language was provided");
  return strings;
}
