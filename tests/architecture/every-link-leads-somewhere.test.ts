import { matchRoutes } from "@remix-run/router";
import { describe, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { urls, type UrlName } from "#app/urls.ts";
import { table } from "#tests/support/visit.ts";

const names = Object.keys(urls) as UrlName[];
const valuesOf = (pattern: string, like: string) => (pattern.match(/:\w+/g) ?? []).map((name) => like + name);
const linkTo = (name: UrlName, like: string) => {
  const link = (paths as Record<string, unknown>)[name] as string | ((...values: string[]) => string);
  return typeof link === "string" ? link : link(...valuesOf(urls[name], like));
};

describe.each(names)("paths.%s", (name) => {
  test.each(["a", "й ", "a/b?c#d%"])("leads to its own route with %j in it", (like) => {
    const match = matchRoutes(table, linkTo(name, like))?.at(-1);
    expect(
      match?.route.path ?? "",
      "The link leads to another address: two patterns in app/urls.ts meet; rename one of them.",
    ).toBe(urls[name]);
    expect(Object.values(match?.params ?? {})).toEqual(valuesOf(urls[name], like));
  });
});

test("a link that carries a query leads to an address of the table", () => {
  const made = [
    paths.signInFor("/queue?page=2"),
    paths.signInCodeFor("/queue"),
    paths.proofFor("/queue"),
    paths.requirement("quiz", "e", "basics"),
    paths.paperIn("a", "bg"),
    paths.draftPreviewAs("d", "mentor"),
    paths.programmeMoveTo("e", "v"),
    paths.programmeOf("default"),
    paths.questionExportAs("gift"),
    paths.newQuestionOf("short", { product: "film", aspect: null }),
    paths.newQuestionFor("film", "price"),
    paths.copyQuiz("basics"),
    paths.coverageOf("people"),
  ];
  const leadsTo = (link: string) => matchRoutes(table, link.split("?")[0] ?? "")?.at(-1)?.route.path;
  expect(made.map(leadsTo).filter((path) => !path || path === "*")).toEqual([]);
  expect(made[0]).toBe("/sign-in?returnTo=%2Fqueue%3Fpage%3D2");
});

test("no two addresses are alike", () => {
  const shapes = Object.values(urls).map((pattern) => pattern.replace(/:\w+/g, ":"));
  expect(
    shapes.filter((shape, at) => shapes.indexOf(shape) !== at),
    "Two names in app/urls.ts have the same address: the second is never reached.",
  ).toEqual([]);
});

const sources = import.meta.glob<string>("/app/features/**/*.route.tsx", {
  eager: true,
  query: "?raw",
  import: "default",
});
const carriedBy = new Map(
  flat(table).map((route) => [
    `/app/${route.handle as string}`,
    flat([route]).flatMap(({ path = "" }) => path.split("/")),
  ]),
);

test.each(Object.entries(sources))("%s reads only what its address carries", (file, source) => {
  const read = [
    ...source.matchAll(/\bparams(?:\.|\[")(\w+)/g),
    ...[...source.matchAll(/(?:\bparams: \{([^{}]*)\}|\{([^{}]*)\} = params\b)/g)].flatMap(
      ([, asked, split]) => [...(asked ?? split ?? "").matchAll(/(?:^|,)\s*(\w+)/g)],
    ),
  ].map(([, name]) => `:${name}`);
  const carried = carriedBy.get(file) ?? [];
  expect(
    read.filter((name) => !carried.includes(name)),
    "These parameters are in no part of this route's address in app/urls.ts and would be undefined.",
  ).toEqual([]);
});

function flat(routes: typeof table): typeof table {
  return routes.flatMap((route) => [route, ...flat(route.children ?? [])]);
}
