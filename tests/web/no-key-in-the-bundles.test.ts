import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultQuestions } from "#db/seed/programme/questions.ts";

const folder = join("build", "sqlite", "client");

// What scores an answer, and what explains it: none of it may travel before the answer does.
const secrets = defaultQuestions.flatMap(({ question }) => {
  const texts = [
    question.explanation,
    "guidance" in question ? question.guidance : undefined,
    question.prompt,
  ];
  return texts
    .flatMap((text) => [text?.en, text?.bg])
    .filter((text) => text !== undefined)
    .map((text) => text.slice(0, 60));
});

test.runIf(existsSync(folder))("no question, key or explanation stands in what every browser loads", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(js|css|map|json|html)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(secrets.length).toBeGreaterThan(50);
  const found = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return secrets.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`);
  });
  expect(found).toEqual([]);
});

test.runIf(existsSync(folder))(
  "nothing makes code out of text, which the policy of the pages forbids",
  () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".js"),
    );
    expect(scripts.length).toBeGreaterThan(20);
    expect(
      scripts.filter((name) =>
        /\bnew Function\b|=\s*Function\s*[;,)]|[^.\w]eval\(/.test(readFileSync(join(folder, name), "utf8")),
      ),
    ).toEqual([]);
  },
);

test.runIf(existsSync(folder))("no source map is served", () => {
  expect(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".map")),
  ).toEqual([]);
});
