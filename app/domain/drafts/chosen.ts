import { type ChosenDraft, draftTopics } from "./draft.ts";

const written = /^([a-z0-9][a-z0-9-]{0,79})~([a-z-]+)~(\d{1,3})~([0-9a-f]{64})$/;

/** A draft as addresses and forms name it. */
export const draftValue = ({ product, topic, variant, hash }: ChosenDraft): string =>
  [product, topic, variant, hash].join("~");

/** The draft that is named so; null where it is no name of any. */
export function chosenDraft(value: string): ChosenDraft | null {
  const [, product = "", about, variant, hash = ""] = written.exec(value) ?? [];
  const topic = draftTopics.find((one) => one === about);
  return topic ? { product, topic, variant: Number(variant), hash } : null;
}
