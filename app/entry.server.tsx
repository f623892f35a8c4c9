import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { languages } from "#app/domain/localized.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { NonceContext } from "#app/web/nonce.ts";
import { StringsProvider } from "#app/web/strings.tsx";

export { hasSession } from "#app/web/session.server.ts";
export { boot, readiness, roomFor, shutdown, startJobs, stopJobs } from "./boot.server.ts";

// Whole pages in one go: no page defers data, and a page that fails half-way is never sent.
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Response {
  const nonceProps = nonce ? { nonce } : {};
  const strings = stringsFor(languageOfPage(remixContext));
  const html = renderToString(
    <NonceContext.Provider value={nonce}>
      <StringsProvider value={strings}>
        <RemixServer context={remixContext} url={request.url} {...nonceProps} />
      </StringsProvider>
    </NonceContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // A form that came back: the title says so first.
  const isFormBack = status >= 400 && remixContext.staticHandlerContext.actionData !== null;
  const whole = isFormBack ? html.replace("<title>", `<title>${strings.common.errorTitle}`) : html;
  return new Response(`<!DOCTYPE html>${whole}`, { headers, status });
}

// The root loader names the reader's language; a page that failed before it speaks English.
function languageOfPage({ staticHandlerContext }: EntryContext) {
  const root: { language?: string } | undefined = staticHandlerContext.loaderData["root"];
  return languages.find((language) => language === root?.language) ?? "en";
}

export function handleError(
  err: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (!request.signal.aborted && !isRouteErrorResponse(err)) context.log?.error({ err }, "request failed");
}
