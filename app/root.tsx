import "./app.css";
import type { LinksFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import {
  isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteError, useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { ownWords, withOwnWords } from "#app/strings/own-words.ts";
import { open } from "#app/web/guard.server.ts";
import { settingsOf } from "#app/web/company.server.ts";
import { languageOf } from "#app/web/language.server.ts";
import { useNonce } from "#app/web/nonce.ts";
import { findSessionOf } from "#app/web/session.server.ts";
import { keepThePage } from "#app/web/steady-fetch.ts";
import { StringsProvider, useStrings } from "#app/web/strings.tsx";
import { TroubleNotice } from "#app/web/trouble.tsx";

export const links: LinksFunction = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }];

export const loader = open(async ({ request, context }) => {
  const session = await findSessionOf({ request, context });
  const language = await languageOf({ request, context }, session?.language);
  const company = await settingsOf(context);
  return json({ language, timeZone: company?.timeZone ?? "Europe/Sofia", isBilingual: company?.isBilingual ?? true, own: ownWords(company?.roleNames, language) });
});

export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>("root");
  const language = data?.language ?? "en";
  const strings = withOwnWords(useStrings(), data?.own ?? {}, language);
  useEffect(keepThePage, []);
  return (
    <html lang={language} data-time-zone={data?.timeZone}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <StringsProvider value={strings}>
          {children}
          <TroubleNotice />
        </StringsProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { common } = useStrings();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words = status === 404 ? common.notFound : status === 403 ? common.forbidden : status === 401 ? common.signedOut : common.failed;
  const { pathname, search } = useLocation();
  return (
    <main id="main" className="mx-auto max-w-xl p-6">
      <title>{words.title}</title>
      <Page title={words.title} lead={words.text}>
        {status === 401
          ? <ButtonLink to={paths.signInFor(pathname + search)} tone="primary">{common.signInAgain}</ButtonLink>
          : <ButtonLink to={paths.home} tone="primary">{common.toHome}</ButtonLink>}
      </Page>
    </main>
  );
}
