import "./app.css";
import cyrillicFace from "@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url";
import latinFace from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { LinksFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { ownWords, withOwnWords } from "#app/strings/own-words.ts";
import { Arrival } from "#app/web/arrival.tsx";
import { ErrorPage } from "#app/web/error-page.tsx";
import { open } from "#app/web/guard.server.ts";
import { settingsOf } from "#app/web/company.server.ts";
import { languageOf } from "#app/web/language.server.ts";
import { useNonce } from "#app/web/nonce.ts";
import { findSessionOf } from "#app/web/session.server.ts";
import { keepThePage } from "#app/web/steady-fetch.ts";
import { StringsProvider, useWords } from "#app/web/strings.tsx";
import { TroubleNotice } from "#app/web/trouble.tsx";

export const links: LinksFunction = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }];

export const loader = open(async ({ request, context }) => {
  const session = await findSessionOf({ request, context });
  const language = await languageOf({ request, context }, session?.language);
  const company = await settingsOf(context);
  return json({
    language,
    timeZone: company?.timeZone ?? "Europe/Sofia",
    isBilingual: company?.isBilingual ?? true,
    own: ownWords(company?.roleNames, language),
  });
});

export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>("root");
  const language = data?.language ?? "en";
  const strings = withOwnWords(useWords(), data?.own ?? {}, language);
  useEffect(keepThePage, []);
  return (
    <html lang={language} data-time-zone={data?.timeZone}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#16191d" media="(prefers-color-scheme: dark)" />
        {(language === "bg" ? [cyrillicFace, latinFace] : [latinFace]).map((face) => (
          <link key={face} rel="preload" as="font" type="font/woff2" href={face} crossOrigin="anonymous" />
        ))}
        <Meta />
        <Links />
      </head>
      <body>
        <StringsProvider value={strings}>
          {children}
          <TroubleNotice />
          <Arrival />
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
  return (
    <PlainFrame brand="Onramp">
      <ErrorPage />
    </PlainFrame>
  );
}
