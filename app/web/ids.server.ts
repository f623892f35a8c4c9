import { createHash, createHmac, randomBytes, randomUUID } from "node:crypto";

export const newId = (): string => randomUUID();
/** 256 bits, for cookies and links. */
export const newToken = (): string => randomBytes(32).toString("base64url");
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
export const keyedHashOf = (key: string, text: string): string =>
  createHmac("sha256", key).update(text).digest("base64url");
