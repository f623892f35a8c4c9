import { z } from "zod";
import { mostAddressLetters, readAddress } from "#app/domain/address.ts";
import { oneLine } from "#app/domain/one-line.ts";

/** An e-mail address as one can sign in with it; empty where it may be. */
const typedAddress = z
  .string()
  .max(mostAddressLetters + 100, "too-long")
  .transform((text, context) => {
    const read = readAddress(text);
    if (read.ok) return read.address;
    context.addIssue({ code: "custom", message: read.problem });
    return z.NEVER;
  });
export const addressField = typedAddress.pipe(z.string().min(1, "required"));
export const optionalAddress = typedAddress.transform((address) => address || null);
/** An address as somebody types it to be found by it: not judged, only without what nobody sees. */
export const givenAddress = z
  .string()
  .transform((text) => {
    const read = readAddress(text);
    return read.ok ? read.address : text.trim().toLowerCase();
  })
  .pipe(z.string().min(1, "required").max(mostAddressLetters, "too-long"));
/** A person's name, in one line. */
export const nameField = z
  .string()
  .transform(oneLine)
  .pipe(z.string().min(1, "required").max(120, "too-long"));
