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

export function useLanguage(): Language {
  return useRouteLoaderData<{ language: Language }>("root")?.language ?? "en";
}

/** Words in the reader's language, with the company's own: those that any page may say, or those of one area, which travel with the pages that say them. */
export function useWords(): Strings;
export function useWords<T extends object>(area: Record<Language, T>): T;
export function useWords<T extends object>(area?: Record<Language, T>): Strings | T {
  const { language = "en", own = {} } =
    useRouteLoaderData<{ language: Language; own: OwnWords }>("root") ?? {};
  const strings = useContext(Context);
  if (area) return withOwnWords(area[language], own, language);
  if (!strings) throw new Error("No language was provided");
  return strings;
}
