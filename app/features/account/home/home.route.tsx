import { redirect } from "@remix-run/node";
import type { Role } from "#app/domain/access-table.ts";
import { paths } from "#app/paths.ts";
import { guarded } from "#app/web/guard.server.ts";

const homes: [Role, string][] = [
  ["trainee", paths.today],
  ["head", paths.board],
  ["mentor", paths.queue],
  ["trainer", paths.grading],
  ["executive", paths.exceptions],
  ["admin", paths.people],
];

export const loader = guarded("home.open", ({ actor }) => {
  const home = homes.find(([role]) => actor.kind === "person" && actor.roles.includes(role));
  return redirect(home?.[1] ?? paths.account);
});
