import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { isDemo } from "#app/web/kind.server.ts";
import { startSession } from "#app/web/session.server.ts";
import { read } from "#db/engine";
import { findPersonById } from "#db/queries/people.ts";
import { demoSignInForm } from "./sign-in.form.ts";

export const action = open(async ({ request }) => {
  if (!(await isDemo())) throw new Response(null, { status: 404 });
  const parsed = await parseForm(request, demoSignInForm);
  if (!parsed.ok) return parsed.response;
  const person = await findPersonById(read(), parsed.value.personId);
  if (!person || person.deactivatedAt) throw new Response(null, { status: 404 });
  const cookie = await startSession(person.id, {
    remember: true,
    by: "demo",
    device: request.headers.get("user-agent"),
  });
  return redirect(paths.home, { status: 303, headers: { "Set-Cookie": cookie } });
});
