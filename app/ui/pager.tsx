import { ButtonLink } from "./button.tsx";

type Step = { to: string; label: string };

export function Pager({
  previous,
  next,
  label,
}: {
  previous?: Step | undefined;
  next?: Step | undefined;
  label: string;
}) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="mt-4 flex justify-between gap-3">
      <span>{previous ? <ButtonLink to={previous.to}>{previous.label}</ButtonLink> : null}</span>
      <span>{next ? <ButtonLink to={next.to}>{next.label}</ButtonLink> : null}</span>
    </nav>
  );
}
