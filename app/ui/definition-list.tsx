import type { ReactNode } from "react";

export function DefinitionList({ items }: { items: { term: string; children: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      {items.map(({ term, children }) => (
        <div key={term} className="sm:contents">
          <dt className="opacity-85">{term}</dt>
          <dd className="font-semibold">{children}</dd>
        </div>
      ))}
    </dl>
  );
}
