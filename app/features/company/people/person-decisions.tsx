import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Section } from "#app/ui/page.tsx";
import { peopleWords } from "#app/strings/areas/people.ts";
import { useWords } from "#app/web/strings.tsx";

/** What else an administrator can do about somebody; each asks once more on a page of its own. */
export function PersonDecisions({
  personId,
  isActive,
  isErased,
}: {
  personId: string;
  isActive: boolean;
  isErased: boolean;
}) {
  const people = useWords(peopleWords);
  return (
    <Section title={people.more}>
      <div className="flex flex-wrap gap-3">
        {isActive ? (
          <>
            <ButtonLink to={paths.personLink(personId)}>{people.makeLink}</ButtonLink>
            <ButtonLink to={paths.personTeam(personId)}>{people.team}</ButtonLink>
            <ButtonLink to={paths.personSessions(personId)}>{people.endSessions}</ButtonLink>
            <ButtonLink to={paths.mentorProfile(personId)}>{people.asMentor}</ButtonLink>
            <ButtonLink to={paths.personHandover(personId)}>{people.handOver}</ButtonLink>
            <ButtonLink to={paths.personDeactivation(personId)}>{people.deactivate}</ButtonLink>
          </>
        ) : isErased ? null : (
          <>
            <ButtonLink to={paths.personReactivation(personId)}>{people.reactivate}</ButtonLink>
            <ButtonLink to={paths.personErasure(personId)}>{people.erase}</ButtonLink>
          </>
        )}
      </div>
    </Section>
  );
}
