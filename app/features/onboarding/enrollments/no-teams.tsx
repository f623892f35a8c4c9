import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useWords } from "#app/web/strings.tsx";

/** Says why nobody can be enrolled yet: there is no team at all, or none that this person heads. */
export function NoTeams({ title, isAnyTeam }: { title: string; isAnyTeam: boolean }) {
  const enrollments = useWords(enrollmentsWords);
  return (
    <Page title={title} back={{ to: paths.board, label: enrollments.board }}>
      <EmptyState
        title={isAnyTeam ? enrollments.noTeamOfYours : enrollments.noTeam}
        text={isAnyTeam ? enrollments.noTeamOfYoursText : enrollments.noTeamText}
      />
    </Page>
  );
}
