import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { type Permission, reaches } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { Flash } from "#app/ui/flash.tsx";
import { PlainFrame } from "#app/ui/plain-frame.tsx";
import { Shell } from "#app/ui/shell.tsx";
import { TypedFormContext } from "#app/ui/typed.ts";
import { settingsOf } from "#app/web/company.server.ts";
import { ErrorPage } from "#app/web/error-page.tsx";
import { flashInWords, takeFlash } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { KeptNotice, useOwnBrowser } from "#app/web/kept-notice.tsx";
import { KeepTyped } from "#app/web/keep-typed.tsx";
import { isDemo } from "#app/web/kind.server.ts";
import { findSessionOf, keptFormOf } from "#app/web/session.server.ts";
import { read } from "#db/engine";
import { countUnread } from "#db/queries/notices.ts";
import { useWords } from "#app/web/strings.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { viewFirstSteps } from "./first-steps.view.server.ts";

const entries = [
  { icon: "today", to: paths.today, permission: "today.read" },
  { icon: "journey", to: paths.journey, permission: "today.read" },
  { icon: "board", to: paths.board, permission: "board.read" },
  { icon: "mentees", to: paths.mentees, permission: "mentees.list" },
  { icon: "queue", to: paths.queue, permission: "queue.read" },
  { icon: "grading", to: paths.grading, permission: "grading.list" },
  { icon: "checks", to: paths.spotChecks, permission: "spot-check.make" },
  { icon: "exceptions", to: paths.exceptions, permission: "exception.list" },
  { icon: "questions", to: paths.questions, permission: "question.edit" },
  { icon: "programme", to: paths.programme, permission: "programme.read" },
  { icon: "documents", to: paths.documents, permission: "library.read" },
  { icon: "products", to: paths.products, permission: "product.read" },
  { icon: "people", to: paths.people, permission: "people.manage" },
  { icon: "teams", to: paths.teams, permission: "teams.manage" },
  { icon: "company", to: paths.company, permission: "company.manage" },
  { icon: "calendar", to: paths.calendar, permission: "calendar.manage" },
  { icon: "journal", to: paths.journal, permission: "journal.read" },
] as const satisfies readonly { icon: string; to: string; permission: Permission }[];

const frame = guarded("home.open", async ({ request, actor, session, words, context, now }) => {
  const typed = keptFormOf(session, request);
  const { flash: taken, headers } = await takeFlash(request);
  const flash = taken && flashInWords(taken, words);
  const nav = entries
    .filter(({ permission }) => reaches(actor, permission).length > 0)
    .map(({ icon, to }) => ({ icon, to }));
  const company = (await settingsOf(context))?.name ?? "Onramp";
  return json(
    {
      nav,
      flash,
      company,
      name: session.name,
      at: now,
      isDemo: await isDemo(),
      unread: await countUnread(read(), actor.id),
      typed,
      personId: session.personId,
      steps: await viewFirstSteps(actor, request, words),
    },
    { headers },
  );
});

/** Strangers learn of an address that is none what everybody learns, and are not sent to sign in for it. */
export const loader = Object.assign(
  async (args: LoaderFunctionArgs) => {
    if (args.params["*"] !== undefined && !(await findSessionOf(args)))
      throw new Response(null, { status: 404 });
    return frame(args);
  },
  { permission: frame.permission },
);

export default function ShellRoute() {
  const { flash, typed, personId, steps } = useLoaderData<typeof loader>();
  const { common } = useWords();
  useOwnBrowser(personId);
  const isQuiet = useMatches().some(({ handle }) => (handle as { isQuiet?: boolean } | undefined)?.isQuiet);
  return (
    <Framed isQuiet={isQuiet}>
      <Flash
        message={
          flash && {
            tone: flash.tone,
            text: flash.text,
            ...(flash.undo ? { undo: { ...flash.undo, label: common.undo } } : {}),
          }
        }
      />
      <KeptNotice personId={personId} />
      {steps ? <FirstSteps {...steps} /> : null}
      <KeepTyped personId={personId} />
      <TypedFormContext.Provider value={typed}>
        <Outlet />
      </TypedFormContext.Provider>
    </Framed>
  );
}

function Framed({ isQuiet, children }: { isQuiet: boolean; children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("features/account/shell/shell.route");
  const { shell, notices, common } = useWords();
  if (!data) return <PlainFrame brand="Onramp">{children}</PlainFrame>;
  const { nav, company, name, at, isDemo, unread } = data;
  return (
    <Shell
      brand={company}
      nav={nav.map(({ icon, to }) => ({ icon, to, label: shell.nav[icon] }))}
      account={{ name, to: paths.account }}
      bell={{ to: paths.notices, label: notices.title, count: unread, countLabel: notices.unread(unread) }}
      signOut={{ action: paths.signOut, label: shell.signOut }}
      skipLabel={shell.skip}
      moreLabel={shell.more}
      navLabel={shell.navLabel}
      printed={shell.printed(company, common.moment(at), name)}
      isQuiet={isQuiet}
      {...(isDemo ? { banner: shell.demo } : {})}
    >
      {children}
    </Shell>
  );
}

/** A page that cannot be shown leaves the way to the others open. */
export function ErrorBoundary() {
  return (
    <Framed isQuiet={false}>
      <ErrorPage />
    </Framed>
  );
}
