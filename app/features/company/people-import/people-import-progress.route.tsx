import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { workOf } from "#app/web/at-work.server.ts";
import { askedAgain, WorkDone } from "#app/web/at-work.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { useWords } from "#app/web/strings.tsx";
import { read } from "#db/engine";
import { countImported, findImport } from "#db/queries/imports.ts";

export const loader = guarded("people.import", async ({ params, words }) => {
  const found = await findImport(read(), params.importId);
  if (!found) throw new Response(null, { status: 404 });
  const n = await countImported(read(), found.id);
  const isRunning = workOf(found.id)?.state === "running";
  const isWhole = n >= found.people || workOf(found.id)?.state === "done";
  return json({
    title: words.imports.title,
    id: found.id,
    n,
    of: found.people,
    isRunning,
    isUndone: found.undoneAt !== null,
    isWhole,
  });
});

export const meta = askedAgain;

export default function PeopleImportProgress() {
  const { title, id, n, of, isRunning, isUndone, isWhole } = useLoaderData<typeof loader>();
  const imports = useWords(importsWords);
  const lead = isUndone
    ? imports.undone
    : isRunning
      ? imports.running
      : isWhole
        ? imports.whole(n)
        : imports.stopped(n, of);
  return (
    <Page title={title} lead={lead} back={{ to: paths.peopleImport, label: imports.title }}>
      {isRunning ? <WorkDone words={imports} /> : null}
      {isUndone ? null : (
        <ButtonLink to={paths.peopleImportUndo(id)} tone="quiet">
          {imports.undo}
        </ButtonLink>
      )}
    </Page>
  );
}
