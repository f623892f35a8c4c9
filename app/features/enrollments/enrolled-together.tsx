import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page } from "#app/ui/page.tsx";
import { QrImage } from "#app/ui/qr-image.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";

type Started = { id: string; name: string; link: string | null; qr: { path: string; size: number } | null };

/** A sheet with an invitation for each, to be printed and cut; shown this once. */
export function EnrolledTogether({ started, expiresAt }: { started: Started[]; expiresAt: number }) {
  const { common } = useStrings();
  const enrollments = useWords(enrollmentsWords);
  return (
    <Page title={enrollments.enrolledTogether(started.length)} lead={enrollments.sheetLead(common.moment(expiresAt))}>
      <ul className="space-y-4">
        {started.map(({ id, name, link, qr }) => (
          <li key={id} className="flex max-w-none flex-wrap items-center gap-5 break-inside-avoid rounded-box border border-base-300 bg-base-100 p-4">
            {link && qr ? <QrImage qr={qr} label={enrollments.invitation(name)} /> : null}
            <div className="min-w-0 flex-1 basis-56">
              <h2 className="text-lg font-semibold">{name}</h2>
              {link ? <p className="font-mono text-sm wrap-anywhere">{link}</p> : <p>{enrollments.hasAccount(name)}</p>}
              <p className="no-print mt-2"><a className="link" href={paths.enrollment(id)}>{enrollments.toJourney(name)}</a></p>
            </div>
          </li>
        ))}
      </ul>
      <p className="no-print"><ButtonLink to={paths.board}>{enrollments.board}</ButtonLink></p>
    </Page>
  );
}
