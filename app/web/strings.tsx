import { useRouteLoaderData } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { Language } from "#app/domain/localized.ts";
import { type OwnWords, withOwnWords } from "#app/strings/own-words.ts";
import type { Strings } from "#app/strings/strings.ts";

const Context = createContext<Strings | null>(null);
export const StringsProvider = Context.Provider;

/** Whether the company uses both languages. */
export function useIsBilingual(): boolean {
  return useRouteLoaderData<{ isBilingual: boolean }>("root")?.isBilingual ?? true;
}

/** The words of one area in the reader's language, with the company's own; they travel with the pages that say them. */
export function useWords<T extends object>(area: Record<Language, T>): T {
  const { language = "en", own = {} } =
    useRouteLoaderData<{ language: Language; own: OwnWords }>("root") ?? {};
  return withOwnWords(area[language], own, language);
}

/** The words of the reader's language that any page may say. */
export function useStrings(): Strings {
  const strings = useContext(Context);
  if (!strings) throw new Error("No language was provided");
  return strings;
}
