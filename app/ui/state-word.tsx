import type { ReactNode } from "react";

const looks = {
  idle: "state",
  active: "state text-primary",
  waiting: "state text-warning",
  done: "state text-success",
  shut: "state opacity-80",
  problem: "state text-error",
  wrong: "state text-error",
  exception: "state text-secondary",
};
export type StateTone = keyof typeof looks;

/** A state as shape, word and colour; the shapes are drawn once a page by `StateIcons`. */
export function StateWord({ tone, children }: { tone: StateTone; children: ReactNode }) {
  return (
    <span className={looks[tone]}>
      <svg aria-hidden="true" className="icon">
        <use href={`#state-${tone}`} />
      </svg>
      {children}
    </span>
  );
}

/** The shapes of all states, for the page to refer to. */
export function StateIcons() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <symbol id="state-idle" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10" strokeDasharray="3.5 2.8" />
      </symbol>
      <symbol id="state-active" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10" />
        <circle cx="12" cy="12" r="2" fill="currentColor" />
      </symbol>
      <symbol id="state-waiting" viewBox="0 0 24 24">
        <path d="M5 22h14M5 2h14M17 22v-4l-5-6-5 6v4M7 2v4l5 6 5-6V2" />
      </symbol>
      <symbol id="state-done" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10" />
        <path d="m8 12 3 3 5-6" />
      </symbol>
      <symbol id="state-shut" viewBox="0 0 24 24">
        <rect x="4" y="11" width="16" height="10" rx="2" />
        <path d="M8 11V7a4 4 0 0 1 8 0v4" />
      </symbol>
      <symbol id="state-wrong" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10" />
        <path d="m8.5 8.5 7 7m0-7-7 7" />
      </symbol>
      <symbol id="state-exception" viewBox="0 0 24 24">
        <path d="M12 2 22 12 12 22 2 12z" />
        <path d="M8 12h8" />
      </symbol>
      <symbol id="state-problem" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="10" />
        <path d="M12 7v6M12 16.5v.5" />
      </symbol>
    </svg>
  );
}
