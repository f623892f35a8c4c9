import { json } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { can, type Permission } from "#app/domain/access.ts";
import { paths } from "#app/paths.ts";
import { Flash } from "#app/ui/flash.tsx";
import { Shell } from "#app/ui/shell.tsx";
import { takeFlash } from "#app/web/flash.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { isDemo } from "#app/web/kind.server.ts";
import { read } from "#db/engine";
import { countUnread } from "#db/queries/notices.ts";
import { useStrings } from "#app/web/strings.tsx";

const entries = [
  { icon: "today", to: paths.today, permission: "today.read" },
  { icon: "journey", to: paths.journey, permission: "today.read" },
  { icon: "board", to: paths.board, permission: "board.read" },
  { icon: "mentees", to: paths.mentees, permission: "mentees.list" },
  { icon: "queue", to: paths.queue, permission: "queue.read" },
  { icon: "grading", to: paths.grading, permission: "grading.list" },
  { icon: "checks", to: paths.checks, permission: "knowledge.check" },
  { icon: "overrides", to: paths.overrides, permission: "override.list" },
  { icon: "questions", to: paths.questions, permission: "question.edit" },
  { icon: "programme", to: paths.programme, permission: "programme.read" },
  { icon: "products", to: paths.products, permission: "product.read" },
  { icon: "people", to: paths.people, permission: "people.manage" },
  { icon: "teams", to: paths.teams, permission: "teams.manage" },
  { icon: "company", to: paths.company, permission: "company.manage" },
  { icon: "calendar", to: paths.calendar, permission: "calendar.manage" },
  { icon: "journal", to: paths.journal, permission: "journal.read" },
] as const satisfies readonly { icon: string; to: string; permission: Permission }[];

export const loader = guarded("home.open", async ({ request, actor, session, words }) => {
  const { flash: taken, headers } = await takeFlash(request);
  const say = taken && words.flash[taken.code as keyof typeof words.flash];
  const flash = say ? { tone: taken.tone, text: say(taken.parts ?? {}), undo: taken.undo ?? null } : null;
  const own = { traineeId: actor.id, mentorId: actor.id, headId: actor.id };
  const nav = entries.filter(({ permission }) => can(actor, permission, own)).map(({ icon, to }) => ({ icon, to }));
  return json({ nav, flash, name: session.name, isDemo: await isDemo(), unread: await countUnread(read(), actor.id) }, { headers });
});

export default function ShellRoute() {
  const { nav, flash, name, isDemo, unread } = useLoaderData<typeof loader>();
  const { shell, common, notices } = useStrings();
  return (
    <Shell
      brand="Onramp"
      nav={nav.map(({ icon, to }) => ({ icon, to, label: shell.nav[icon] }))}
      account={{ name, to: paths.account }}
      bell={{ to: paths.notices, label: notices.title, count: unread, countLabel: notices.unread(unread) }}
      signOut={{ action: paths.signOut, label: shell.signOut }}
      skipLabel={shell.skip}
      moreLabel={shell.more}
      navLabel={shell.navLabel}
      {...(isDemo ? { banner: shell.demo } : {})}
    >
      {flash ? (
        <Flash
          tone={flash.tone}
          text={flash.text}
          {...(flash.undo ? { undo: { ...flash.undo, label: common.undo } } : {})}
        />
      ) : null}
      <Outlet />
    </Shell>
  );
}
