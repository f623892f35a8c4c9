import type { Role } from "./access-table.ts";
import type { JournalAct } from "./journal-acts.ts";

/** What happens to somebody's way in that they are told about, by a notice and by mail. */
export const accessKinds = [
  "password-changed",
  "reset-made",
  "invitation-renewed",
  "address-changed",
  "role-given",
  "role-taken",
  "signed-out",
  "access-ended",
  "access-restored",
] as const;
export type AccessKind = (typeof accessKinds)[number];
export type AccessNews = { kind: AccessKind; role: Role | null };

type Entry = {
  act: JournalAct;
  actorId: string | null;
  subjectId: string | null;
  body: Record<string, unknown>;
};
type Read = (body: Record<string, unknown>) => AccessNews[];

const plain = (kind: AccessKind): AccessNews => ({ kind, role: null });
const given: Read = ({ added }) => ((added ?? []) as Role[]).map((role) => ({ kind: "role-given", role }));

/** Every act that changes how somebody gets in, or what they may do once they are in. */
const acts: { [Act in JournalAct]?: Read } = {
  "credential.changed": ({ isFirst }) => (isFirst ? [] : [plain("password-changed")]),
  "link.reset": () => [plain("reset-made")],
  "link.invitation": ({ isRenewed }) => (isRenewed ? [plain("invitation-renewed")] : []),
  "person.changed": (body) => [
    ...(body["hasNewEmail"] ? [plain("address-changed")] : []),
    ...given(body),
    ...((body["taken"] ?? []) as Role[]).map((role): AccessNews => ({ kind: "role-taken", role })),
  ],
  "enrollment.created": given,
  "session.ended-all": () => [plain("signed-out")],
  "person.deactivated": () => [plain("access-ended")],
  "person.reactivated": () => [plain("access-restored")],
};

/** With one of these somebody else can come in as this person, so it is told even to whoever seems to have done it. */
const always: readonly AccessKind[] = ["password-changed", "address-changed"];

/** What the person an entry is about is to be told of it. */
export function accessNewsOf({ act, actorId, subjectId, body }: Entry): AccessNews[] {
  if (!subjectId) return [];
  return (acts[act]?.(body) ?? []).filter(({ kind }) => actorId !== subjectId || always.includes(kind));
}
