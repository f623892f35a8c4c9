import type { Localized } from "./localized.ts";

export const roles = ["trainee", "mentor", "trainer", "head", "executive", "admin"] as const;
export type Role = (typeof roles)[number];
/** The company's own words for the roles. */
export type RoleNames = Partial<Record<Role, Localized>>;

/** How far a permission reaches: everybody, one's own record, one's mentees, one's team. */
export type Reach = "any" | "own" | "mentees" | "team";

/** Who asks. `link` is somebody without an account, reached by a one-use link to a single task. */
export type Actor =
  | { kind: "person"; id: string; roles: readonly Role[]; sessionHash: string; provedAt: number }
  | { kind: "link"; id: string; roles: readonly []; linkId: string; provedAt: number };

/** Facts about the trainee a record belongs to. Loaded by db/, judged here. */
export type Subject = {
  traineeId: string; mentorId: string | null; headId: string | null;
  /** Who stands in for them while they are away. */
  mentorDeputyId?: string | null; headDeputyId?: string | null;
};

export const access = {
  "home.open": { trainee: "any", mentor: "any", trainer: "any", head: "any", executive: "any", admin: "any" },
  "account.manage": { trainee: "any", mentor: "any", trainer: "any", head: "any", executive: "any", admin: "any" },
  "today.read": { trainee: "own" },
  "journey.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "timeline.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "requirement.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any" },
  "task.do": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", admin: "any" },
  "task.confirm": { mentor: "mentees", head: "team", trainer: "any", admin: "any" },
  "document.sign": { trainee: "own" },
  "activity.log": { trainee: "own" },
  "activity.strike": { trainee: "own" },
  "sign-off.ask": { trainee: "own" },
  "sign-off.give": { mentor: "mentees", head: "team" },
  "study.do": { trainee: "own" },
  "deal.ask": { trainee: "own" },
  "deal.score": { mentor: "mentees", head: "team", trainer: "any" },
  "milestone.record": { trainee: "own" },
  "case.write": { trainee: "own" },
  "case.review": { mentor: "mentees", head: "team", trainer: "any" },
  "file.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "requirement.recognise": { head: "team", trainer: "any" },
  "evidence.strike": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", admin: "any" },
  "attempt.start": { trainee: "own" },
  "attempt.submit": { trainee: "own" },
  "attempt.review": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "attempt.grant": { head: "team", trainer: "any" },
  "grading.list": { trainer: "any", head: "any", mentor: "any" },
  "attempt.grade": { trainer: "any", head: "team", mentor: "mentees" },
  "queue.read": { mentor: "any", head: "any", trainer: "any", admin: "any" },
  "board.read": { head: "team", trainer: "any", executive: "any" },
  "enrollment.create": { head: "any", trainer: "any" },
  "enrollment.end": { head: "team" },
  "enrollment.pause": { head: "team", trainer: "any" },
  "mentor.assign": { head: "team", trainer: "any" },
  "permit.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "permit.decide": { head: "team" },
  "gate.read": { head: "team", trainer: "any", executive: "any" },
  "gate.confirm": { head: "team" },
  "gate.hold": { head: "team" },
  "gate.override": { head: "team", executive: "any" },
  "gate.reopen": { head: "team", executive: "any" },
  "override.list": { executive: "any" },
  "override.confirm": { head: "team", executive: "any" },
  "programme.read": { trainer: "any", head: "any", admin: "any" },
  "programme.edit": { trainer: "any", head: "any" },
  "calibration.manage": { trainer: "any", head: "any" },
  "calibration.grade": { trainer: "any", head: "any", mentor: "any" },
  "question.analyse": { trainer: "any", head: "any" },
  "programme.move": { head: "team", trainer: "any" },
  "notice.read": { trainee: "any", mentor: "any", trainer: "any", head: "any", executive: "any", admin: "any" },
  "reminder.send": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "away.manage": { mentor: "any", head: "any" },
  "record.correct": { head: "team", trainer: "any" },
  "it-link.make": { head: "team", trainer: "any" },
  "terms.manage": { head: "team", trainer: "any" },
  "people.manage": { admin: "any" },
  "people.import": { admin: "any" },
  "people.erase": { admin: "any" },
  "teams.manage": { admin: "any" },
  "calendar.manage": { admin: "any" },
  "company.manage": { admin: "any" },
  "journal.read": { admin: "any", executive: "any" },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Permission = keyof typeof access;

type ReachOf<P extends Permission> = (typeof access)[P][keyof (typeof access)[P]];
/** Permissions whose every grant is "any" need no subject; all others must name one. */
export type SubjectFree = { [P in Permission]: ReachOf<P> extends "any" ? P : never }[Permission];

/** Permissions that ask for the password again when it was last given more than five minutes ago. */
export const stepUpPermissions: readonly Permission[] = [
  "gate.confirm", "gate.override", "gate.reopen", "override.confirm", "enrollment.end", "people.manage", "people.import", "people.erase",
];

/** Every reach the actor's roles give for this permission; empty means none at all. */
export function reaches(actor: Actor, permission: Permission): Reach[] {
  const grants: Partial<Record<Role, Reach>> = access[permission];
  return actor.roles.flatMap((role) => grants[role] ?? []);
}

/** Whether the actor may do this to this trainee's record. */
export function can(actor: Actor, permission: Permission, subject?: Subject): boolean {
  return reaches(actor, permission).some((reach) => covers(reach, actor, subject));
}

function covers(reach: Reach, actor: Actor, subject: Subject | undefined): boolean {
  switch (reach) {
    case "any": return true;
    case "own": return subject?.traineeId === actor.id;
    case "mentees": return subject?.mentorId === actor.id || subject?.mentorDeputyId === actor.id;
    case "team": return subject?.headId === actor.id || subject?.headDeputyId === actor.id;
  }
}
