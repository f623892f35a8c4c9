import { expect, test } from "vitest";
import { access } from "#app/domain/access-table.ts";
import { table } from "#tests/support/visit.ts";

type Handler = { permission: keyof typeof access | "open"; scope?: "permission" | "subject" | "rows" };
const modules = import.meta.glob<Record<string, Handler>>("/app/features/**/*.route.tsx", { eager: true });

const what = (permission: string) => {
  const [noun = "", verb = ""] = permission.split(".");
  return verb === "on-paper" ? `give ${noun} on paper` : `${verb} ${noun}`;
};
const reach = {
  any: " for anybody",
  own: " for themselves",
  mentees: " for own mentees",
  team: " for own team",
};

const rights = Object.entries(access).flatMap(([permission, roles]) =>
  Object.entries(roles).map(
    ([role, far]) =>
      `${/^[aeo]/.test(role) ? "An" : "A"} ${role} may ${what(permission)}${Object.values<string>(roles).every((one) => one === "any") ? "" : reach[far as keyof typeof reach]}.`,
  ),
);

const doors = everyRoute(table).flatMap(({ file, address }) =>
  (["loader", "action"] as const).flatMap((name) => {
    const handler = modules[`/app/${file}`]?.[name];
    return handler ? [sentence(handler, name === "loader" ? "open" : "send a form to", address)] : [];
  }),
);

test("whoever may do what, and come through which door, is written down", async () => {
  await expect(
    `${[...rights, "", ...doors].join("\n")}\n`,
    "Who may do what has changed. Where it was meant to, run this test with -u and read every line that changed as the sentence it is; a door that anybody may open needs a reason in the commit.",
  ).toMatchFileSnapshot("./who-may-do-what.txt");
});

function everyRoute(routes: typeof table): { file: string; address: string }[] {
  return routes.flatMap((route) => [
    {
      file: route.handle as string,
      address:
        route.path !== undefined || route.index
          ? `/${route.path ?? ""}`
          : `the frame ${route.handle as string}`,
    },
    ...everyRoute(route.children ?? []),
  ]);
}

function sentence({ permission, scope }: Handler, act: string, address: string): string {
  if (permission === "open") return `Anybody may ${act} ${address}.`;
  const whoever = `Whoever may ${what(permission)}`;
  if (scope === "subject") return `${whoever} for its trainee may ${act} ${address}.`;
  return `${whoever} may ${act} ${address}${scope === "rows" ? ", and sees the rows they reach" : ""}.`;
}
