import { createContext, useContext } from "react";

/** A form that did not get through, to be shown again: where it went, and what was typed by the fields' names. */
export type TypedForm = { action: string; values: Record<string, string[]> };

export const TypedFormContext = createContext<TypedForm | null>(null);
export const TypedContext = createContext<Record<string, string[]> | null>(null);

/** What was typed in this form before, by the fields' names; null where it comes for the first time. */
export const useTyped = () => useContext(TypedContext);
