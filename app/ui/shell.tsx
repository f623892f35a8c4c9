import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { StateIcons } from "./state-word.tsx";
import { type NavEntry, RailLink, BarLink, Account, BellLink, type Bar, More } from "./parts/shell-bar.tsx";

type Props = Bar & {
  brand: string;
  nav: NavEntry[];
  skipLabel: string;
  moreLabel: string;
  navLabel: string;
  banner?: string;
  children: ReactNode;
  /** Who printed this and when, for paper only. */
  printed?: string;
  /** Nothing to press but what the page itself offers: a stray tap must not lead away. */
  isQuiet?: boolean;
};

/** The frame of every signed-in page: a rail on wide screens, a bar at the bottom on phones. */
export function Shell({
  brand,
  nav,
  account,
  bell,
  signOut,
  skipLabel,
  moreLabel,
  navLabel,
  banner,
  printed,
  isQuiet,
  children,
}: Props) {
  const [first, rest] = nav.length > 4 ? [nav.slice(0, 3), nav.slice(3)] : [nav, []];
  const ringing = bell ? { bell } : {};
  const hasMenu = nav.length > 0 && !isQuiet;
  return (
    <>
      <StateIcons />
      <a
        href="#main"
        className="btn btn-primary absolute left-2 top-2 z-30 -translate-y-24 focus:translate-y-0"
      >
        {skipLabel}
      </a>
      <div className="lg:flex">
        <header
          className={`border-b border-base-300 bg-base-100 lg:sticky lg:top-0 lg:flex lg:h-dvh lg:shrink-0 lg:flex-col lg:border-b-0 lg:border-r ${isQuiet ? "lg:w-40" : "lg:w-60"}`}
        >
          <div className="flex items-center justify-between gap-3 px-4 py-2 lg:py-5">
            {isQuiet ? (
              <p className="flex min-h-11 items-center font-bold">{brand}</p>
            ) : (
              <Link
                to="/"
                className="flex min-h-11 min-w-0 items-center text-lg font-bold leading-tight tracking-tight"
              >
                <span className="line-clamp-2 wrap-anywhere">{brand}</span>
              </Link>
            )}
            {isQuiet ? null : (
              <span className="max-w-3/5 min-w-0 lg:hidden">
                <Account account={account} signOut={signOut} {...ringing} />
              </span>
            )}
          </div>
          {hasMenu ? (
            <nav
              aria-label={navLabel}
              className="hidden flex-1 flex-col gap-0.5 overflow-y-auto px-2 lg:flex"
            >
              {nav.map((entry) => (
                <RailLink key={entry.to} {...entry} />
              ))}
            </nav>
          ) : null}
          {isQuiet ? null : (
            <div className="mt-auto hidden border-t border-base-300 p-2 lg:block">
              <Account account={account} signOut={signOut} />
            </div>
          )}
        </header>
        <div className="min-w-0 flex-1">
          {banner ? (
            <aside className="no-print">
              <p className="max-w-none border-b border-base-300 bg-base-300 px-4 py-1.5 text-center">
                {banner}
              </p>
            </aside>
          ) : null}
          {bell && !isQuiet ? (
            <nav aria-label={bell.label} className="hidden justify-end px-8 pt-3 lg:flex">
              <BellLink bell={bell} />
            </nav>
          ) : null}
          <main
            id="main"
            tabIndex={-1}
            className={`px-4 pt-6 outline-none sm:px-8 lg:pb-16 ${isQuiet ? "pb-8 lg:pt-10" : "pb-28 lg:pt-4"}`}
          >
            {printed ? <p className="mx-auto mb-3 hidden max-w-6xl text-sm print:block">{printed}</p> : null}
            {children}
          </main>
        </div>
      </div>
      {hasMenu ? (
        <nav
          aria-label={navLabel}
          className="fixed inset-x-0 bottom-0 z-20 flex border-t border-base-300 bg-base-100 lg:hidden short:hidden"
        >
          {first.map((entry) => (
            <BarLink key={entry.to} {...entry} />
          ))}
          {rest.length > 0 ? <More label={moreLabel} entries={rest} /> : null}
        </nav>
      ) : null}
    </>
  );
}
