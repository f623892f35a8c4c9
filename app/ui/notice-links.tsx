import { Link } from "@remix-run/react";
import { Notice } from "./notice.tsx";

/** Something to know, with the pages where it is settled; nothing where there are none. */
export function NoticeLinks({
  title,
  text,
  links,
}: {
  title: string;
  text?: string;
  links: { to: string; label: string }[];
}) {
  if (links.length === 0) return null;
  return (
    <Notice tone="info" title={title}>
      {text ? <p>{text}</p> : null}
      <ul className="mt-1 space-y-1">
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link className="link inline-flex min-h-6 items-center wrap-anywhere" to={to}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
