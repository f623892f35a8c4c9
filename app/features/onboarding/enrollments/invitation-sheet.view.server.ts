import type { Uninvited } from "#app/acts/invite-trainee.ts";
import type { InvitationSpan } from "#app/domain/invitations.ts";
import { paths } from "#app/paths.ts";
import { getConfig } from "#app/web/config.server.ts";
import { qrOf } from "#app/web/qr.server.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import type { Sheet } from "./invitation-sheet.tsx";

type One = {
  enrollmentId: string;
  name: string;
  token: string;
  invitation: InvitationSpan | Uninvited;
  mailedTo: string | null;
};

/** The sheet for whoever was just enrolled or invited anew. */
export async function viewInvitationSheet(
  people: readonly One[],
  { startsOn, place }: { startsOn: string; place: string | null },
  now: number,
): Promise<Sheet> {
  const settings = await findSettings(read());
  return {
    company: settings?.name ?? "",
    place: place ?? settings?.place ?? "",
    startsOn,
    started: people.map(({ enrollmentId, name, token, invitation, mailedTo }) => {
      const url = getConfig().publicOrigin + paths.invitation(token);
      if (typeof invitation === "string")
        return {
          id: enrollmentId,
          name,
          mailedTo: null,
          link: null,
          qr: null,
          opens: null,
          uninvited: invitation,
        };
      const { opensAt, expiresAt } = invitation;
      return {
        id: enrollmentId,
        name,
        mailedTo,
        link: url,
        qr: qrOf(url),
        opens: { isOpen: opensAt <= now, opensAt, expiresAt },
        uninvited: null,
      };
    }),
  };
}
