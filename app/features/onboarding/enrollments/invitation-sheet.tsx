import type { Uninvited } from "#app/acts/invite-trainee.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { CopyText } from "#app/ui/copy-text.tsx";
import { Page } from "#app/ui/page.tsx";
import { QrImage } from "#app/ui/qr-image.tsx";
import { enrollmentsWords } from "#app/strings/areas/enrollments.ts";
import { useWords } from "#app/web/strings.tsx";

/** One person's part of the sheet: the link, or why there is none. */
export type Started = {
  id: string;
  name: string;
  mailedTo: string | null;
  link: string | null;
  qr: { path: string; size: number } | null;
  opens: { isOpen: boolean; opensAt: number; expiresAt: number } | null;
  uninvited: Uninvited | null;
};
export type Sheet = { company: string; place: string; startsOn: string; started: Started[] };

/** Invitations to be printed and cut, or passed on; shown this once. */
export function InvitationSheet({
  title,
  sheet: { company, place, startsOn, started },
}: {
  title: string;
  sheet: Sheet;
}) {
  const { common } = useWords();
  const enrollments = useWords(enrollmentsWords);
  const hasLink = started.some(({ link }) => link !== null);
  return (
    <Page
      title={title}
      lead={<span className="no-print">{hasLink ? enrollments.sheetLead : enrollments.enrolledLead}</span>}
    >
      <ul className="space-y-4">
        {started.map(({ id, name, mailedTo, link, qr, opens, uninvited }) => (
          <li
            key={id}
            className="flex max-w-none flex-wrap items-start gap-5 break-inside-avoid rounded-box border border-base-300 bg-base-100 p-4"
          >
            {qr ? <QrImage qr={qr} label={enrollments.invitation(name)} /> : null}
            <div className="min-w-0 flex-1 basis-56 space-y-1">
              <p>{company}</p>
              <h2 className="text-lg font-semibold">{name}</h2>
              <p>
                {enrollments.firstDayOn(common.longDay(startsOn))}
                {place ? (
                  <>
                    <br />
                    {place}
                  </>
                ) : null}
              </p>
              {link && opens ? (
                <>
                  <p className="pt-2">{enrollments.sheetWhat}</p>
                  <p className="hidden font-mono text-sm wrap-anywhere print:block">{link}</p>
                  <div className="no-print">
                    <CopyText label={enrollments.invitationLink(name)} value={link} />
                  </div>
                  <p>
                    {opens.isOpen
                      ? enrollments.worksUntil(common.dayAt(opens.expiresAt - 1))
                      : enrollments.worksBetween(
                          common.dayAt(opens.opensAt),
                          common.dayAt(opens.expiresAt - 1),
                        )}
                  </p>
                </>
              ) : uninvited ? (
                <p>{enrollments.uninvited[uninvited](name)}</p>
              ) : null}
              {mailedTo ? <p className="no-print">{enrollments.mailedTo(mailedTo)}</p> : null}
              <p className="no-print pt-1">
                <a className="link" href={paths.enrollment(id)}>
                  {enrollments.toJourney(name)}
                </a>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <div className="no-print flex flex-wrap gap-3">
        <ButtonLink to={paths.board} tone="primary">
          {enrollments.board}
        </ButtonLink>
        <ButtonLink to={paths.enrollTogether}>{enrollments.together}</ButtonLink>
      </div>
    </Page>
  );
}
