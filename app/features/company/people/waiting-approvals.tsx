import { Link } from "@remix-run/react";
import { peopleWords } from "#app/strings/areas/people.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/web/strings.tsx";

/** Documents that wait for this person's approval, each with the page on which another can be asked. */
export function WaitingApprovals({ approvals }: { approvals: readonly { to: string; title: string }[] }) {
  const people = useWords(peopleWords);
  if (approvals.length === 0) return null;
  return (
    <Notice tone="info" title={people.approvals(approvals.length)}>
      <ul>
        {approvals.map(({ to, title }) => (
          <li key={to}>
            <Link className="link" to={to}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
