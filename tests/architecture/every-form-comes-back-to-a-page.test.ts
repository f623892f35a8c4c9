import { describe, expect, test } from "vitest";
import routes from "#app/routes.ts";
import { addressesOf, pageAbove } from "#app/web/http/page-above.ts";

type Entry = { path?: string; index?: boolean; file: string; children?: Entry[] };
type Module = { default?: unknown; loader?: unknown; action?: { permission: string } };
const modules = import.meta.glob<Module>("/app/features/**/*.route.{ts,tsx}", { eager: true });
const all = (entries: Entry[], above = ""): { path: string; module: Module }[] =>
  entries.flatMap(({ path = "", file, children = [], index }) => {
    const whole = [above, path].filter(Boolean).join("/");
    return [
      ...(path || index ? [{ path: whole, module: modules[`/app/${file}`] ?? {} }] : []),
      ...all(children, whole),
    ];
  });
const known = all(routes as Entry[]).filter(({ path }) => path !== "*");
const addresses = addressesOf(
  known.map(({ path, module }) => ({
    path,
    hasPage: module.default !== undefined,
    hasLoader: module.loader !== undefined,
  })),
);
const formsOnly = known
  .filter(
    ({ module }) =>
      module.default === undefined && module.loader === undefined && module.action?.permission !== "open",
  )
  .map(({ path }) => `/${path}`);

describe("an address that only takes forms", () => {
  test("is known as such", () => expect(formsOnly.length).toBeGreaterThan(35));
  test.each(formsOnly)("%s has a page above it to come back to", (path) => {
    const above = pageAbove(addresses, path);
    expect(
      above,
      "Put the address below that of the page its form stands on (app/urls.ts), so that whoever reloads it comes back there.",
    ).not.toBe("/");
    expect(addresses.pages).toContain(above.replace(/:\w+/g, ":"));
  });
});

test.each([
  ["/enrollments/e/task/k/completion", "/enrollments/e/task/k"],
  ["/notices/read", "/notices"],
  ["/enrollments/e/reminders", "/enrollments/e"],
  ["/questions/imports/i/undo", "/questions/imports/i"],
  ["/attempts/a/oral/confirmation", "/attempts/a/oral"],
  ["/nothing/like/this", "/"],
  ["/", "/"],
])("the page above %s is %s", (path, above) => expect(pageAbove(addresses, path)).toBe(above));
