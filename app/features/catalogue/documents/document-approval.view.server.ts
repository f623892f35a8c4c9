import type { Actor } from "#app/domain/access.ts";
import { can } from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import { dayOf } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findSigners } from "#db/queries/document-signers.ts";
import { findNames } from "#db/queries/people.ts";
import { told } from "./document-request.view.server.ts";
import { viewWritten } from "./written.view.server.ts";

type Asked = { key: string; actor: Actor; language: Language; words: ServerStrings; now: number };

/** What the approver decides on: the text, what follows from it, and whose wish it is. Throws 404 where nothing waits. */
export async function viewDocumentApproval({ key, actor, language, words, now }: Asked) {
  const { found, shown } = await viewWritten(key, language, now);
  const { draft, version, sampleNumber } = found;
  if (!draft || draft.askedAt === null) throw new Response(null, { status: 404 });
  const { timeZone } = await findClock(read(), now);
  const names = await findNames(read(), [draft.askedById, draft.approverId]);
  const signed = told(await findSigners(read(), [key]), "signed", words);
  const { approval, waitsFor } = words.library;
  const { day } = words.common;
  const since = day(dayOf(draft.askedAt, timeZone));
  const isOwn = draft.approverId === actor.id;
  const isFirst = version === null || version.number === sampleNumber;
  return {
    title: approval.title(shown.title),
    lead: isOwn
      ? approval.lead(names[draft.askedById ?? ""] ?? "", since)
      : waitsFor(names[draft.approverId ?? ""] ?? "", since),
    key,
    rev: draft.rev,
    shown,
    isOwn,
    mayWithdraw: can(actor, "library.keep"),
    current: version && !isFirst ? version.number : null,
    effect: isFirst
      ? approval.first
      : draft.correction === null
        ? approval.again(signed.n, signed.names)
        : approval.small(draft.correction),
  };
}
