import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadStrings } from "#app/strings/load.ts";
import { setTimeZone } from "#app/strings/zone.ts";
import { StringsProvider } from "#app/web/strings.tsx";

// Only the reader's language travels; the page waits for it, its forms work meanwhile.
setTimeZone(document.documentElement.dataset["timeZone"] ?? "Europe/Sofia");
const strings = await loadStrings(document.documentElement.lang);
// The server says in the title that a form came back; the framework, which knows nothing of it, is given the plain one.
const { errorTitle } = strings.common;
if (document.title.startsWith(errorTitle)) document.title = document.title.slice(errorTitle.length);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <StringsProvider value={strings}>
        <RemixBrowser />
      </StringsProvider>
    </StrictMode>,
  );
});
