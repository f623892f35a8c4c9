import { describe, expect, test } from "vitest";
import { access } from "#app/domain/access-table.ts";
import routes from "#app/routes.ts";

type Entry = { file: string; children?: Entry[] };
type Handler = { permission?: string };
const files = (entries: Entry[]): string[] =>
  entries.flatMap((entry) => [entry.file, ...files(entry.children ?? [])]);
const modules = import.meta.glob<Record<string, Handler>>("/app/features/**/*.route.tsx");
const used = new Set<string>();

describe.each(files(routes as Entry[]))("%s", (file) => {
  test("guards every loader and action", async () => {
    const module = await modules[`/app/${file}`]?.();
    expect(module, "app/routes.ts names a file that is not there.").toBeDefined();
    for (const name of ["loader", "action"]) {
      const handler = module?.[name];
      if (!handler) continue;
      expect(
        [...Object.keys(access), "open"],
        `Write the ${name} as guarded(permission, ...) or, where anybody may come, open(...).`,
      ).toContain(handler.permission);
      used.add(handler.permission ?? "");
    }
  });
});

test("no permission stands unused", () => {
  expect(
    Object.keys(access).filter((permission) => !used.has(permission)),
    "No route asks for these: take them out of app/domain/access-table.ts.",
  ).toEqual([]);
});

test("every route file is in routes.ts", () => {
  const known = new Set(files(routes as Entry[]).map((file) => `/app/${file}`));
  expect(
    Object.keys(modules).filter((file) => !known.has(file)),
    "Give its address a name in app/urls.ts and name the file in app/routes.ts.",
  ).toEqual([]);
});

const sources = import.meta.glob<string>("/app/features/**/*.route.tsx", {
  eager: true,
  query: "?raw",
  import: "default",
});

test("a route has its words from its door", () => {
  const asking = Object.entries(sources).filter(([, source]) => /\bstringsFor\b/.test(source));
  expect(
    asking.map(([file]) => file),
    "A guarded handler is given `words`; an open one asks wordsOfReader() of app/web/language.server.ts, which knows the company's own words.",
  ).toEqual([]);
});
