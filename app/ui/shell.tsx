import { Link, NavLink } from "@remix-run/react";
import {
  Bell, BookOpen, Building2, CalendarDays, CircleHelp, ClipboardCheck, GraduationCap, Inbox, LayoutList, ListChecks, LogOut, Map as MapIcon, Menu, Package, ScrollText, Sun, TriangleAlert, UserRound,
  Users, UsersRound,
} from "lucide-react";
import type { ReactNode } from "react";
import { Form } from "./form.tsx";
import { StateIcons } from "./state-word.tsx";

const icons = {
  today: Sun, journey: MapIcon, queue: Inbox, mentees: GraduationCap, grading: ClipboardCheck, questions: CircleHelp, checks: ListChecks, board: LayoutList, overrides: TriangleAlert,
  products: Package, people: Users, teams: UsersRound, calendar: CalendarDays, journal: ScrollText, programme: BookOpen, company: Building2,
};
export type NavEntry = { to: string; label: string; icon: keyof typeof icons };

type Props = {
  brand: string; nav: NavEntry[]; account: { name: string; to: string }; bell?: { to: string; label: string; count: number; countLabel: string }; signOut: { action: string; label: string };
  skipLabel: string; moreLabel: string; navLabel: string; banner?: string; children: ReactNode;
};

/** The frame of every signed-in page: a rail on wide screens, a bar at the bottom on phones. */
export function Shell({ brand, nav, account, bell, signOut, skipLabel, moreLabel, navLabel, banner, children }: Props) {
  const [first, rest] = nav.length > 4 ? [nav.slice(0, 3), nav.slice(3)] : [nav, []];
  return (
    <>
      <StateIcons />
      <a href="#main" className="btn btn-primary absolute left-2 top-2 z-30 -translate-y-24 focus:translate-y-0">{skipLabel}</a>
      <div className="lg:flex">
        <header className="border-b border-base-300 bg-base-100 lg:sticky lg:top-0 lg:flex lg:h-dvh lg:w-60 lg:shrink-0 lg:flex-col lg:border-b-0 lg:border-r">
          <div className="flex items-center justify-between gap-3 px-4 py-2 lg:py-5">
            <Link to="/" className="flex min-h-11 items-center text-lg font-bold tracking-tight">{brand}</Link>
            <span className="min-w-0 lg:hidden"><Account account={account} signOut={signOut} {...(bell ? { bell } : {})} /></span>
          </div>
          {nav.length > 0 ? (
            <nav aria-label={navLabel} className="hidden flex-1 flex-col gap-0.5 overflow-y-auto px-2 lg:flex">
              {nav.map((entry) => <RailLink key={entry.to} {...entry} />)}
            </nav>
          ) : null}
          <div className="hidden border-t border-base-300 p-2 lg:block"><Account account={account} signOut={signOut} {...(bell ? { bell } : {})} /></div>
        </header>
        <div className="min-w-0 flex-1">
          {banner ? <aside className="no-print"><p className="max-w-none bg-neutral px-4 py-1.5 text-center text-neutral-content">{banner}</p></aside> : null}
          <main id="main" tabIndex={-1} className="px-4 pb-28 pt-6 outline-none sm:px-8 lg:pb-16 lg:pt-10">{children}</main>
        </div>
      </div>
      {nav.length > 0 ? (
        <nav aria-label={navLabel} className="fixed inset-x-0 bottom-0 z-20 flex border-t border-base-300 bg-base-100 lg:hidden">
          {first.map((entry) => <BarLink key={entry.to} {...entry} />)}
          {rest.length > 0 ? (
            <details className="flex-1">
              <summary className="flex min-h-14 flex-col items-center justify-center text-sm marker:content-none">
                <Menu aria-hidden="true" size={20} /> {moreLabel}
              </summary>
              <div className="absolute inset-x-0 bottom-full border-t border-base-300 bg-base-100 p-2 shadow-lg">
                {rest.map((entry) => <RailLink key={entry.to} {...entry} />)}
              </div>
            </details>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

function RailLink({ to, label, icon }: NavEntry) {
  const Icon = icons[icon];
  const base = "flex min-h-11 items-center gap-3 rounded-field px-3";
  return (
    <NavLink to={to} className={({ isActive }) => (isActive ? `${base} bg-base-200 font-semibold text-primary` : `${base} hover:bg-base-200`)}>
      <Icon aria-hidden="true" size={19} className="shrink-0" /> {label}
    </NavLink>
  );
}

function BarLink({ to, label, icon }: NavEntry) {
  const Icon = icons[icon];
  const base = "flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center px-1 text-center text-sm leading-tight";
  return (
    <NavLink to={to} className={({ isActive }) => (isActive ? `${base} font-semibold text-primary` : base)}>
      <Icon aria-hidden="true" size={20} className="shrink-0" /> <span className="max-w-full truncate">{label}</span>
    </NavLink>
  );
}

function Account({ account, bell, signOut }: Pick<Props, "account" | "bell" | "signOut">) {
  return (
    <div className="flex items-center justify-between gap-1">
      <Link to={account.to} className="flex min-h-11 min-w-0 items-center gap-2 rounded-field px-2 hover:bg-base-200">
        <UserRound aria-hidden="true" size={18} className="shrink-0" /> <span className="truncate">{account.name}</span>
      </Link>
      {bell ? (
        <Link to={bell.to} title={bell.count > 0 ? bell.countLabel : bell.label} aria-label={bell.count > 0 ? bell.countLabel : bell.label} className="relative flex size-11 shrink-0 items-center justify-center rounded-field hover:bg-base-200">
          <Bell aria-hidden="true" size={18} />
          {bell.count > 0 ? <span aria-hidden="true" className="absolute right-0.5 top-0.5 min-w-5 rounded-full bg-primary px-1 text-center text-xs font-semibold leading-5 text-primary-content">{bell.count > 99 ? "99+" : bell.count}</span> : null}
        </Link>
      ) : null}
      <Form method="post" action={signOut.action} reloadDocument>
        <button type="submit" title={signOut.label} aria-label={signOut.label} className="flex size-11 items-center justify-center rounded-field hover:bg-base-200">
          <LogOut aria-hidden="true" size={18} />
        </button>
      </Form>
    </div>
  );
}
