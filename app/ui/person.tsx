/** A person's initials and name. */
export function PersonName({ name }: { name: string }) {
  const initials = name
    .split(/\s+/)
    .map((part) => [...part][0] ?? "")
    .slice(0, 2)
    .join("");
  return (
    <span className="inline-flex items-center gap-2.5">
      <span
        aria-hidden="true"
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-neutral text-sm font-semibold text-neutral-content"
      >
        {initials}
      </span>
      <span>{name}</span>
    </span>
  );
}
