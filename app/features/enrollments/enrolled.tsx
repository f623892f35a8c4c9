import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyText } from "#app/ui/copy-text.tsx";
import { Page } from "#app/ui/page.tsx";
import { QrImage } from "#app/ui/qr-image.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";

type Props = { id: string; name: string; link: string | null; qr: { path: string; size: number } | null; expiresAt: number };

/** Done: what happens next, and the invitation to pass on, shown this once. */
export function Enrolled({ id, name, link, qr, expiresAt }: Props) {
  const { common } = useStrings();
  const enrollments = useWords(enrollmentsWords);
  return (
    <Page title={enrollments.enrolled(name)} lead={enrollments.enrolledLead}>
      {link ? (
        <Card>
          <CopyText label={enrollments.invitation(name)} value={link} />
          <p className="mt-2">{enrollments.invitationHint(common.moment(expiresAt))}</p>
          {qr ? <div className="mt-4"><QrImage qr={qr} label={enrollments.invitation(name)} /></div> : null}
        </Card>
      ) : <p>{enrollments.hasAccount(name)}</p>}
      <div className="no-print flex flex-wrap gap-3">
        <ButtonLink to={paths.enrollment(id)} tone="primary">{enrollments.toJourney(name)}</ButtonLink>
        <ButtonLink to={paths.board}>{enrollments.board}</ButtonLink>
      </div>
    </Page>
  );
}
