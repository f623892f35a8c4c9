import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => join("app", name));
const where = (found: (text: string) => boolean) =>
  pages.filter((name) => name !== "app/ui/form.tsx" && found(readFileSync(name, "utf8")));

test("every form is the product's own, so that no browser answers for it in a language of its own", () => {
  const own = "Use <Form> of app/ui/form.tsx: what is wrong is said by the page, in the reader's language.";
  expect(
    where((text) => /import \{[^}]*\bForm\b[^}]*\} from "@remix-run\/react"/.test(text)),
    own,
  ).toEqual([]);
  expect(
    where((text) => /<form\b|\.Form\b/.test(text)),
    own,
  ).toEqual([]);
});

test("the product's own form leaves the checking to its page", () => {
  expect(
    readFileSync("app/ui/form.tsx", "utf8"),
    "Without noValidate the browser answers in its own language.",
  ).toMatch(/<RemixForm [^>]*noValidate \/>/);
});
