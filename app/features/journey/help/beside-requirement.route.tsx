import { json } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { viewHelp } from "./help.view.server.ts";
import { HelpBox } from "./help-box.tsx";

export const loader = guarded("requirement.read", subjectOfEnrollment, async (granted) => {
  const view = await viewHelp(granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ view, requestId: newId() });
});

/** The page of any requirement, and "I'm stuck" below it in the same place. */
export default function BesideRequirement() {
  const { view, requestId } = useLoaderData<typeof loader>();
  return (
    <>
      <Outlet />
      <div className="mx-auto mt-8 w-full max-w-3xl space-y-4">
        <HelpBox view={view} requestId={requestId} />
      </div>
    </>
  );
}
