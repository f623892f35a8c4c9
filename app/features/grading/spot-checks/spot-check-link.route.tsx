import { json, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { now as clock } from "#app/web/clock.server.ts";
import { parseForm, readForm, refused } from "#app/web/form.server.ts";
import { open } from "#app/web/guard.server.ts";
import { hashOf } from "#app/web/ids.server.ts";
import { languageOf, wordsOf } from "#app/web/language.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { type Reader, showingTo } from "#app/web/reader.server.ts";
import { titled } from "#app/web/titled.ts";
import { beginSpotCheck } from "./begin-spot-check.server.ts";
import { beginForm, checkForm } from "./spot-check.form.ts";
import { viewSpotCheckLink } from "./spot-check-link.view.server.ts";
import { CheckQuestions } from "./check-questions.tsx";
import { recordSpotCheck } from "./record-spot-check.server.ts";
import { WhomToAsk } from "./whom-to-ask.tsx";

export const loader = open(async (args) => {
  const language = await languageOf(args);
  const words = await wordsOf(args, language);
  const token = args.params["token"] ?? "";
  const holder = hashOf(token);
  const addressOf: Reader["addressOf"] = (...asked) => paths.linkPictureFor(token, ...asked);
  const view = await showingTo({ holder, addressOf }, () =>
    viewSpotCheckLink(holder, language, words, clock()),
  );
  const { checks, signIn } = words;
  const [title, lead] =
    view.state === "spent"
      ? [signIn.linkSpent, checks.link.spent]
      : view.state === "kept"
        ? [checks.link.kept, checks.link.keptText]
        : view.state === "ask"
          ? [view.check.title, view.check.lead]
          : [checks.title, checks.lead];
  return json({ title, lead, labels: checks.labels, view });
});

export const action = open(async ({ request, params }) => {
  const token = params["token"] ?? "";
  const fields = Object.fromEntries(await readForm(request));
  const tokenHash = hashOf(token);
  if ("trainee" in fields) {
    const parsed = await parseForm(request, beginForm);
    if (!parsed.ok) return parsed.response;
    const begun = await beginSpotCheck(null, { traineeId: parsed.value.trainee || null, tokenHash }, clock());
    return begun.ok ? redirect(paths.spotCheckLink(token), 303) : refused(begun.code, parsed.value);
  }
  const parsed = await parseForm(request, checkForm);
  if (!parsed.ok) return parsed.response;
  const done = await recordSpotCheck(null, { tokenHash, ...parsed.value }, clock());
  return done.ok ? redirect(paths.spotCheckLink(token), 303) : refused(done.code, fields);
});

export const meta = titled;

export default function CheckLink() {
  const { title, lead, labels, view } = useLoaderData<typeof loader>();
  return (
    <PlainFrame brand="Onramp">
      <Page title={title} lead={lead}>
        <ProblemSummary />
        {view.state === "choose" ? <WhomToAsk people={view.people} labels={labels} /> : null}
        {view.state === "ask" ? (
          <Form method="post" className="space-y-8">
            <CheckQuestions view={view.check} hasAccount={false} />
          </Form>
        ) : null}
      </Page>
    </PlainFrame>
  );
}
