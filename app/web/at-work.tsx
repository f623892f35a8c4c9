import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "#app/ui/page.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { titled } from "./titled.ts";

type AtWork = { title: string; n: number; of: number; isRunning: boolean };
type Words = { atWork: string; progress: (n: number, of: number) => string };

/** A page that asks again by itself while its work goes on, without JavaScript too. */
export const askedAgain: MetaFunction<() => Promise<AtWork>> = ({ data }) => [
  ...titled({ data }),
  ...(data?.isRunning ? [{ httpEquiv: "refresh", content: "2" }] : []),
];

/** The page of work that goes on after the request that asked for it, and leads `back` when it is over. */
export function AtWorkPage({ words, back }: { words: Words; back: string }) {
  const { title } = useLoaderData<AtWork>();
  return (
    <Page title={title} lead={words.atWork} back={{ to: back, label: title }}>
      <WorkDone words={words} />
    </Page>
  );
}

/** How far it is, said to whoever listens too. */
export function WorkDone({ words }: { words: Pick<Words, "progress"> }) {
  const { n, of } = useLoaderData<AtWork>();
  return (
    <div role="status">
      <ProgressBar label={words.progress(n, of)} value={n} max={of} />
    </div>
  );
}
