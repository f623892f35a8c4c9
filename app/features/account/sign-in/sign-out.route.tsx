import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { open } from "#app/web/guard.server.ts";
import { stopSession } from "#app/web/session.server.ts";

export const action = open(async (args) => {
  const headers = new Headers({ "Clear-Site-Data": '"cache", "storage"' });
  headers.append("Set-Cookie", await stopSession(args));
  return redirect(paths.signIn, { status: 303, headers });
});
