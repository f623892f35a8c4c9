import type { Actor } from "#app/domain/access.ts";
import { mayApprove } from "#app/domain/approving.ts";
import type { Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findApprovers } from "#db/queries/document-approvals.ts";
import { findSigners, type Signer } from "#db/queries/document-signers.ts";
import { viewWritten } from "./written.view.server.ts";

type Asked = { key: string; actor: Actor; language: Language; words: ServerStrings; now: number };

const most = 12;

/** How many and who: a dozen by name, all of them on the document's own page. */
export function told(signers: readonly Signer[], state: Signer["state"], { library }: ServerStrings) {
  const all = signers.filter((one) => one.state === state).map(({ name }) => name);
  const more = all.length > most ? [library.more(all.length - most)] : [];
  return { n: all.length, names: [...all.slice(0, most), ...more].join(", ") };
}

/** What is asked before a text goes to its approver: who that is, and whether everybody signs again, said with how many that is and whom. */
export async function viewDocumentRequest({ key, actor, language, words, now }: Asked) {
  const { found, shown } = await viewWritten(key, language, now);
  const approvers = await findApprovers(read());
  const ids = approvers.map(({ id }) => id);
  const writers = [found.draft?.changedById ?? actor.id, actor.id];
  const chosen = approvers.filter(({ id }) => mayApprove(id, writers, ids));
  const signers = await findSigners(read(), [key]);
  const { request } = words.library;
  const [signed, still] = [told(signers, "signed", words), told(signers, "to-sign", words)];
  const stillHint = still.n > 0 ? request.stillHint(still.n, still.names) : "";
  return {
    title: request.title(shown.title),
    key,
    rev: found.draft?.rev ?? 0,
    isWritingAlone: chosen.some(({ id }) => writers.includes(id)),
    approvers: chosen.map(({ id, name }) => ({ value: id, label: name })),
    first: request.first(still.n, still.names),
    effects:
      found.state === "in-force"
        ? [
            {
              value: "again",
              label: request.again,
              hint: [request.againHint(signed.n, signed.names), stillHint].filter(Boolean).join(" "),
            },
            { value: "correction", label: request.small, hint: request.smallHint },
          ]
        : [],
  };
}
