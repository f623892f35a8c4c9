import { Link, NavLink } from "@remix-run/react";
import {
  Bell,
  BookOpen,
  FileText,
  Building2,
  CalendarDays,
  CircleHelp,
  ClipboardCheck,
  GraduationCap,
  Inbox,
  LayoutList,
  ListChecks,
  LogOut,
  Map as MapIcon,
  Menu,
  Package,
  ScrollText,
  Sun,
  TriangleAlert,
  UserRound,
  Users,
  UsersRound,
} from "lucide-react";
import { useEffect, useRef } from "react";
import { Form } from "#app/ui/form.tsx";

const icons = {
  today: Sun,
  journey: MapIcon,
  queue: Inbox,
  mentees: GraduationCap,
  grading: ClipboardCheck,
  questions: CircleHelp,
  checks: ListChecks,
  board: LayoutList,
  exceptions: TriangleAlert,
  products: Package,
  people: Users,
  teams: UsersRound,
  calendar: CalendarDays,
  journal: ScrollText,
  programme: BookOpen,
  documents: FileText,
  company: Building2,
};

export type NavEntry = { to: string; label: string; icon: keyof typeof icons };

export type Bar = {
  account: { name: string; to: string };
  bell?: { to: string; label: string; count: number; countLabel: string };
  signOut: { action: string; label: string };
};

/** The rest of the menu on a phone; it goes when something is chosen, by Escape, and by a tap outside. */
export function More({ label, entries }: { label: string; entries: NavEntry[] }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => box.current?.removeAttribute("open");
    const onTap = ({ target }: Event) => {
      if (!(target instanceof Node && box.current?.contains(target))) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !box.current?.open) return;
      close();
      box.current.querySelector("summary")?.focus();
    };
    const panel = box.current?.querySelector("div");
    panel?.addEventListener("click", close);
    document.addEventListener("pointerdown", onTap);
    document.addEventListener("keydown", onKey);
    return () => {
      panel?.removeEventListener("click", close);
      document.removeEventListener("pointerdown", onTap);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <details ref={box} className="flex-1">
      <summary className="flex min-h-14 flex-col items-center justify-center text-sm marker:content-none">
        <Menu aria-hidden="true" size={20} /> {label}
      </summary>
      <div className="absolute inset-x-0 bottom-full max-h-[70dvh] overflow-y-auto border-t border-base-300 bg-base-100 p-2 shadow-lg">
        {entries.map((entry) => (
          <RailLink key={entry.to} {...entry} />
        ))}
      </div>
    </details>
  );
}

export function RailLink({ to, label, icon }: NavEntry) {
  const Icon = icons[icon];
  const base = "flex min-h-11 items-center gap-3 rounded-field px-3";
  return (
    <NavLink
      to={to}
      className={({ isActive }) =>
        isActive ? `${base} bg-base-200 font-semibold text-primary` : `${base} hover:bg-base-200`
      }
    >
      <Icon aria-hidden="true" size={19} className="shrink-0" /> {label}
    </NavLink>
  );
}

export function BarLink({ to, label, icon }: NavEntry) {
  const Icon = icons[icon];
  const base =
    "flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center px-1 text-center text-sm leading-tight";
  return (
    <NavLink to={to} className={({ isActive }) => (isActive ? `${base} font-semibold text-primary` : base)}>
      <Icon aria-hidden="true" size={20} className="shrink-0" />{" "}
      <span className="max-w-full truncate">{label}</span>
    </NavLink>
  );
}

export function Account({ account, bell, signOut }: Bar) {
  return (
    <div className="flex items-center justify-between gap-1">
      <Link
        to={account.to}
        className="flex min-h-11 min-w-0 items-center gap-2 rounded-field px-2 py-1 hover:bg-base-200"
      >
        <UserRound aria-hidden="true" size={18} className="shrink-0" />{" "}
        <span className="line-clamp-2 leading-tight wrap-anywhere">{account.name}</span>
      </Link>
      {bell ? <BellLink bell={bell} /> : null}
      <Form method="post" action={signOut.action} reloadDocument>
        <button
          type="submit"
          title={signOut.label}
          aria-label={signOut.label}
          className="flex size-11 items-center justify-center rounded-field hover:bg-base-200"
        >
          <LogOut aria-hidden="true" size={18} />
        </button>
      </Form>
    </div>
  );
}

export function BellLink({ bell }: { bell: NonNullable<Bar["bell"]> }) {
  const label = bell.count > 0 ? bell.countLabel : bell.label;
  return (
    <Link
      to={bell.to}
      title={label}
      aria-label={label}
      className="relative flex size-11 shrink-0 items-center justify-center rounded-field hover:bg-base-200"
    >
      <Bell aria-hidden="true" size={18} />
      {bell.count > 0 ? (
        <span
          aria-hidden="true"
          className="absolute right-0.5 top-0.5 min-w-5 rounded-full bg-primary px-1 text-center text-xs font-semibold leading-5 text-primary-content"
        >
          {bell.count > 99 ? "99+" : bell.count}
        </span>
      ) : null}
    </Link>
  );
}
