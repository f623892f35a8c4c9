import type { Actor } from "#app/domain/access.ts";
import { can } from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import { mayApprove } from "#app/domain/approving.ts";
import { dayOf } from "#app/domain/working-days.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findApprovers } from "#db/queries/document-approvals.ts";
import { findSigners } from "#db/queries/document-signers.ts";
import { findNames } from "#db/queries/people.ts";
import { told } from "./document-request.view.server.ts";
import { waitOf } from "./wait-of.ts";
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
  const approvers = await findApprovers(read());
  const approverIds = approvers.map(({ id }) => id);
  const wait = waitOf(found, { names, approverIds, timeZone, words });
  const { approval } = words.library;
  const { day } = words.common;
  const since = day(dayOf(draft.askedAt, timeZone));
  const isOwn = draft.approverId === actor.id;
  const isFirst = version === null || version.number === sampleNumber;
  return {
    title: approval.title(shown.title),
    lead: isOwn ? approval.lead(names[draft.askedById ?? ""] ?? "", since) : (wait?.text ?? ""),
    key,
    rev: draft.rev,
    shown,
    isOwn,
    mayWithdraw: can(actor, "library.keep"),
    isStuck: wait?.isStuck ?? false,
    approvers: approvers
      .filter(
        ({ id }) => id !== draft.approverId && mayApprove(id, [draft.changedById, actor.id], approverIds),
      )
      .map(({ id, name }) => ({ value: id, label: name })),
    current: version && !isFirst ? version.number : null,
    effect: isFirst
      ? approval.first
      : draft.correction === null
        ? approval.again(signed.n, signed.names)
        : approval.small(draft.correction),
  };
}
