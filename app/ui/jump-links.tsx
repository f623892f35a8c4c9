type Props = { label: string; items: readonly { id: string; label: string }[] };

/** Links to the parts of a long page; nothing where it has fewer than three. */
export function JumpLinks({ label, items }: Props) {
  if (items.length < 3) return null;
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-5">
        {items.map(({ id, label: text }) => (
          <li key={id} className="max-w-none">
            <a href={`#${id}`} className="link inline-flex min-h-11 items-center">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
