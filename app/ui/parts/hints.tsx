import type { ReactNode } from "react";

/** What ties a field to its hint and error. */
export function describedBy(name: string, hint: ReactNode, error: string | undefined) {
  const ids = [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ");
  return { ...(ids ? { "aria-describedby": ids } : {}), ...(error ? { "aria-invalid": true as const } : {}) };
}

/** A field's hint and error. */
export function Hints({ name, hint, error }: { name: string; hint: ReactNode; error: string | undefined }) {
  return (
    <>
      {hint ? (
        <p id={`${name}-hint`} className="mt-0.5">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-error`} className="mt-0.5 font-semibold text-error">
          {error}
        </p>
      ) : null}
    </>
  );
}
