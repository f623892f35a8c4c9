import { isGuessable } from "./guessable.ts";

export const shortestPassword = 15;
export const longestPassword = 128;
export type PasswordProblem =
  | "password-too-short"
  | "password-too-long"
  | "password-too-common"
  | "password-names-something";

const common = [
  "passwordpassword",
  "password123456",
  "123456789012345",
  "qwertyuiopasdfg",
  "qwertyqwerty",
  "iloveyou",
  "letmein",
  "correcthorsebatterystaple",
  "welcome",
  "parolaparola",
  "parola",
  "administrator",
  "abcdefghijklmno",
  "changeme",
];

/** Length and blocklist only (NIST SP 800-63B-4, 3.1.1.2): no composition rules. Lengths in code points. */
export function passwordProblem(
  password: string,
  names: readonly string[],
  isCommon: (word: string) => boolean = () => false,
): PasswordProblem | null {
  const folded = password.normalize("NFKC").toLowerCase();
  const letters = [...folded];
  if (letters.length < shortestPassword) return "password-too-short";
  if (letters.length > longestPassword) return "password-too-long";
  const bare = folded.replace(/[^\p{L}\p{N}]/gu, "");
  if (
    new Set(letters).size < 5 ||
    isRepeated(bare) ||
    common.some((word) => bare.replaceAll(word, "").length < 5)
  ) {
    return "password-too-common";
  }
  const telling = names
    .map((name) =>
      name
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ""),
    )
    .filter((name) => [...name].length >= 4 && bare.includes(name));
  const rest = telling.reduce((left, name) => left.replaceAll(name, ""), bare);
  if (telling.length > 0 && rest.length < 8) return "password-names-something";
  return isGuessable(bare, isCommon) ? "password-too-common" : null;
}

function isRepeated(text: string): boolean {
  return /^(.{1,6})\1+.{0,5}$/u.test(text);
}
