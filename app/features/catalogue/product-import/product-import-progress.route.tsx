import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Page } from "#app/ui/page.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { requireRunning } from "#app/web/at-work.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { importsWords } from "#app/strings/areas/imports.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";

export const loader = guarded("product.edit", async ({ params, words }) =>
  json({
    title: words.productImport.title,
    ...(await requireRunning(params["importId"] ?? "", paths.productImport)),
  }),
);

// The page asks again by itself, without JavaScript too.
export const meta: MetaFunction<typeof loader> = (args) => [
  ...(titled(args) ?? []),
  { httpEquiv: "refresh", content: "2" },
];

export default function ProductImportProgress() {
  const { title, n, of } = useLoaderData<typeof loader>();
  const imports = useWords(importsWords);
  return (
    <Page title={title} lead={imports.atWork} back={{ to: paths.productImport, label: title }}>
      <div role="status">
        <ProgressBar label={imports.progress(n, of)} value={n} max={of} />
      </div>
    </Page>
  );
}
