import { useRouteLoaderData } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { Language } from "#app/domain/localized.ts";
import type { Strings } from "#app/strings/strings.ts";

const Context = createContext<Strings | null>(null);
export const StringsProvider = Context.Provider;

/** Whether the company uses both languages. */
export function useIsBilingual(): boolean {
  return useRouteLoaderData<{ isBilingual: boolean }>("root")?.isBilingual ?? true;
}

/** The words of one area in the reader's language; they travel with the pages that say them. */
export function useWords<T>(area: Record<Language, T>): T {
  return area[useRouteLoaderData<{ language: Language }>("root")?.language ?? "en"];
}

/** The words of the reader's language that any page may say. */
export function useStrings(): Strings {
  const strings = useContext(Context);
  if (!strings) throw new Error("No language was provided");
  return strings;
}
