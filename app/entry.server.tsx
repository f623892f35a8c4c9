import { Writable } from "node:stream";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { languages } from "#app/domain/localized.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { NonceContext } from "#app/web/nonce.ts";
import { StringsProvider } from "#app/web/strings.tsx";

export { boot, readiness, shutdown, startJobs } from "./boot.server.ts";

const RENDER_WITHIN_MS = 6_000;

// Buffered: no page defers data, so the whole page is made first and sent at once, with its length.
export default function handleRequest(
  request: Request, statusOfPage: number, headers: Headers, remixContext: EntryContext, { nonce, log }: AppLoadContext,
): Promise<Response> {
  const nonceProps = nonce ? { nonce } : {};
  return new Promise((resolve, reject) => {
    let status = statusOfPage;
    const chunks: Buffer[] = [];
    const page = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
      final(done) {
        const body = Buffer.concat(chunks);
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Content-Length", String(body.byteLength));
        resolve(new Response(body, { headers, status }));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <StringsProvider value={stringsFor(languageOfPage(remixContext))}>
          <RemixServer context={remixContext} url={request.url} {...nonceProps} />
        </StringsProvider>
      </NonceContext.Provider>,
      {
        ...nonceProps,
        onAllReady: () => pipe(page),
        onShellError: reject,
        onError(err) {
          status = 500;
          log?.error({ err }, "render failed");
        },
      },
    );
    const timer = setTimeout(abort, RENDER_WITHIN_MS);
    page.once("close", () => clearTimeout(timer));
  });
}

// The root loader names the reader's language; a page that failed before it speaks English.
function languageOfPage({ staticHandlerContext }: EntryContext) {
  const root: { language?: string } | undefined = staticHandlerContext.loaderData["root"];
  return languages.find((language) => language === root?.language) ?? "en";
}

export function handleError(err: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (!request.signal.aborted && !isRouteErrorResponse(err)) context.log?.error({ err }, "request failed");
}
