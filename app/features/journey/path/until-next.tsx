import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/page.tsx";
import { sheetsWords } from "#app/strings/areas/sheets.ts";
import { useWords } from "#app/web/strings.tsx";

type Props = { enrollmentId: string; points: { id: string; text: string }[] };

/** What was agreed with the mentor for next time. */
export function UntilNext({ enrollmentId, points }: Props) {
  const sheets = useWords(sheetsWords);
  if (points.length === 0) return null;
  return (
    <Section
      title={sheets.agreed}
      actions={
        <Link className="link" to={paths.sheets(enrollmentId)}>
          {sheets.title}
        </Link>
      }
    >
      <ul className="list-disc space-y-1 pl-5">
        {points.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
