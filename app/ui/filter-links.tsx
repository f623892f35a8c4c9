import { Link } from "@remix-run/react";

type Choice = { to: string; label: string; current: boolean };

/** Filters as links, so that what is shown is an address. */
export function FilterLinks({ choices }: { choices: Choice[] }) {
  return (
    <div className="flex flex-wrap gap-1">
      {choices.map(({ to, label, current }) => (
        <Link
          key={label}
          to={to}
          {...(current ? { "aria-current": "true" as const } : {})}
          className={
            current
              ? "flex min-h-11 items-center rounded-field bg-neutral px-3 text-neutral-content forced-colors:border-2"
              : "flex min-h-11 items-center rounded-field px-3 hover:bg-base-300"
          }
        >
          {label}
        </Link>
      ))}
    </div>
  );
}
