import type { Role } from "#app/domain/access-table.ts";
import type { DossierPart } from "#app/domain/dossier.ts";
import { timelineKind } from "#app/domain/timeline-kinds.ts";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";

type Entry = {
  seq: number;
  at: number;
  act: JournalAct;
  actorId: string | null;
  title: string;
  note: string;
  by: string;
  struck: boolean;
  hash: string;
};
type Then = {
  traineeId: string;
  mentors: readonly { mentorId: string; fromAt: number; toAt: number | null }[];
  roles: readonly { personId: string; role: Role; fromAt: number; toAt: number | null }[];
};
const outOfTheOrdinary: readonly JournalAct[] = [
  "gate.override",
  "override.confirmed",
  "requirement.switched-off",
  "requirement.switched-on",
  "evidence.recognised",
  "attempt.granted",
];

/** What was out of the ordinary, and then every entry with who it was at that time and its hash. */
export function recordParts(entries: readonly Entry[], then: Then, words: ServerStrings): DossierPart[] {
  const { dossier: say, common } = words;
  const { entry, at, what, who, hash } = say.columns;
  const line = (row: Entry) => [
    String(row.seq),
    common.moment(row.at),
    [row.title, ...(row.note ? [say.quoted(row.note)] : []), ...(row.struck ? [say.undone] : [])].join(" · "),
    say.whoAs(row.by, roleThen(row, then, words)),
  ];
  const odd = entries.filter(
    ({ act }) => outOfTheOrdinary.includes(act) || timelineKind(act) === "correction",
  );
  return [
    odd.length === 0
      ? { title: say.exceptions, text: [say.noExceptions] }
      : {
          title: say.exceptions,
          table: { columns: [entry, at, what, who], shares: [1, 3, 9, 4], rows: odd.map(line) },
        },
    {
      title: say.record,
      text: [say.recordLead],
      table: {
        columns: [entry, at, what, who, hash],
        shares: [1, 2.6, 7, 3.6, 5],
        rows: entries.map((row) => [...line(row), row.hash]),
      },
    },
  ];
}

/** Who somebody was to this trainee when they did it. */
function roleThen({ actorId, at }: Entry, { traineeId, mentors, roles }: Then, words: ServerStrings): string {
  const held = (row: { fromAt: number; toAt: number | null }) =>
    row.fromAt <= at && (row.toAt === null || at < row.toAt);
  const name = (role: Role) => words.signIn.roles[role];
  if (actorId === null) return "";
  if (actorId === traineeId) return name("trainee");
  if (mentors.some((row) => row.mentorId === actorId && held(row))) return name("mentor");
  return roles
    .filter((row) => row.personId === actorId && row.role !== "trainee" && held(row))
    .map(({ role }) => name(role))
    .join(", ");
}
