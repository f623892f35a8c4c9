import type { ReactNode } from "react";

/** What is decided on a long page, in reach wherever one reads; above the menu of a phone, and out of the way where there is no height. */
export function DecisionBar({ children }: { children: ReactNode }) {
  return (
    <div className="decision-bar no-print sticky bottom-14 z-10 -mx-4 border-t border-base-300 bg-base-100 px-4 py-3 sm:mx-0 sm:rounded-box sm:border lg:bottom-4 short:static">
      {children}
    </div>
  );
}
