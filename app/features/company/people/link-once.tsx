import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyText } from "#app/ui/copy-text.tsx";
import { Page } from "#app/ui/page.tsx";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";

export type Once = { personId: string; name: string; link: string; expiresAt: number };

/** A link to pass on, shown this once. */
export function LinkOnce({ personId, name, link, expiresAt }: Once) {
  const { common } = useWords();
  const people = useWords(peopleWords);
  return (
    <Page title={people.linkFor(name)} lead={people.linkLead}>
      <Card>
        <CopyText label={people.link} value={link} />
        <p className="mt-2">{people.linkHint(common.moment(expiresAt - 60_000))}</p>
      </Card>
      <ButtonLink to={paths.person(personId)}>{name}</ButtonLink>
    </Page>
  );
}
