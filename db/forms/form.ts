import type { z } from "zod";

/** How one kind of stored JSON document is written today and read in every form it ever had. */
export type StoredForm<T> = {
  name: string;
  /** The form written today, from 1. */
  form: number;
  schema: z.ZodType<T>;
  /** The document as JSON text that carries its form. Throws where the value is not such a document. */
  write(value: T): string;
  /** Reads text of any form so far. Throws where it is not such a document, or of a newer program's form. */
  read(text: string): T;
  /** In today's form but unchecked: for what is read in bulk and only this program writes. */
  lift(text: string): T;
  /** The same two for a document that stands inside another. */
  pack(value: T): unknown;
  unpack(stored: unknown): T;
  /** The document without its form: what hashes are made of, so that they outlive a change of form. */
  bare(value: T): string;
};

/** `upcasts[n - 1]` turns a document of form n into form n + 1; what carries no form is of form 1. */
export function defineForm<T>(
  name: string,
  schema: z.ZodType<T>,
  upcasts: readonly ((old: never) => unknown)[] = [],
): StoredForm<T> {
  const form = upcasts.length + 1;
  const pack = (value: T) => ({ form, value: schema.parse(value) });
  const lifted = (stored: unknown): unknown => {
    const { form: found, value } = opened(stored);
    if (found > form)
      throw new Error(
        `This ${name} has form ${found}, this program knows ${form}: install the newer program`,
      );
    return upcasts.slice(found - 1).reduce<unknown>((old, upcast) => upcast(old as never), value);
  };
  const unpack = (stored: unknown): T => schema.parse(lifted(stored));
  return {
    name,
    form,
    schema,
    pack,
    unpack,
    write: (value) => JSON.stringify(pack(value)),
    read: (text) => unpack(JSON.parse(text)),
    lift: (text) => lifted(JSON.parse(text)) as T,
    bare: (value) => JSON.stringify(schema.parse(value)),
  };
}

function opened(stored: unknown): { form: number; value: unknown } {
  const { form, value } = (stored ?? {}) as { form?: unknown; value?: unknown };
  return typeof form === "number" ? { form, value } : { form: 1, value: stored };
}
