import { Link } from "@remix-run/react";

export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: { to: string; label: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1 border-b border-base-300">
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          {...(tab.current ? { "aria-current": "page" as const } : {})}
          className={
            tab.current
              ? "flex min-h-11 items-center border-b-2 border-primary px-3 font-semibold"
              : "flex min-h-11 items-center border-b-2 border-transparent px-3 hover:underline"
          }
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
