import { strayLetter } from "./look-alikes.ts";

const shape = /^(?!\.)(?!.*\.\.)[\w'+\-.]*[\w+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;
export const mostAddressLetters = 200;
export type AddressProblem = "not-an-email" | "mixed-letters";

/** An e-mail address as one can sign in with it: without what cannot be seen and what a copied link brings. Empty stays empty. */
export function readAddress(
  text: string,
): { ok: true; address: string } | { ok: false; problem: AddressProblem; letter: string } {
  const address = text
    .normalize("NFKC")
    .replace(/[\s\p{Cc}\p{Cf}]/gu, (sign) => (/\s/.test(sign) ? " " : ""))
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/\?.*$/, "")
    .trim()
    .toLowerCase();
  if (address === "" || (address.length <= mostAddressLetters && shape.test(address)))
    return { ok: true, address };
  const letter = strayLetter(address);
  return letter && /^[^\s@]+@[^\s@]+$/.test(address)
    ? { ok: false, problem: "mixed-letters", letter }
    : { ok: false, problem: "not-an-email", letter: "" };
}
