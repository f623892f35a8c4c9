import { json } from "@remix-run/node";
import { useEffect, useState } from "react";
import { paths } from "#app/paths.ts";
import { keptWords } from "#app/strings/areas/kept.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { StateIcons } from "#app/ui/state-word.tsx";
import { open } from "#app/web/guard.server.ts";
import { findOwner } from "#app/web/kept.ts";
import { KeptNotice } from "#app/web/kept-notice.tsx";
import { languageOf, wordsOf } from "#app/web/language.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { type Recorder, TapButtons } from "./activity-bar.tsx";

/** Kept on the device by the service worker, so that it says nothing of anybody. */
export const loader = open(async (args) =>
  json({ title: (await wordsOf(args, await languageOf(args))).kept.offlineTitle }),
);

export const meta = titled;

export default function Offline() {
  const words = useWords(keptWords);
  const [recorder, setRecorder] = useState<Recorder | null>(null);
  useEffect(() => {
    void findOwner<Recorder>()
      .then((owner) => setRecorder(owner?.about ?? null))
      .catch(() => {});
  }, []);
  return (
    <PlainFrame brand="Onramp">
      <StateIcons />
      <Page title={words.offlineTitle} lead={words.offlineText}>
        <KeptNotice personId={recorder?.personId ?? null} asksAnew={false} />
        {recorder ? <TapButtons recorder={recorder} /> : <p>{words.nobody}</p>}
        <p>
          <ButtonLink to={paths.today} reloadDocument>
            {words.toToday}
          </ButtonLink>
        </p>
      </Page>
    </PlainFrame>
  );
}
