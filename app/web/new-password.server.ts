import { passwordProblem, type PasswordProblem } from "#app/domain/password-rules.ts";
import { languages } from "#app/domain/localized.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findAllProducts } from "#db/queries/products.ts";
import { isCommonPassword } from "./common-passwords.server.ts";

const wordsOf = (name: string) => name.split(/[\s,.;:()/-]+/);

/** What is wrong with a new password, judged by lists of common ones and by the words of this company, its products and this person. */
export async function newPasswordProblem(
  password: string,
  names: readonly string[],
): Promise<PasswordProblem | null> {
  const company = (await findSettings(read()))?.name ?? "";
  const products = (await findAllProducts(read())).flatMap(({ content: { name } }) =>
    languages.map((language) => name[language] ?? ""),
  );
  return passwordProblem(
    password,
    ["onramp", ...[company, ...names, ...products].flatMap(wordsOf)],
    isCommonPassword,
  );
}
