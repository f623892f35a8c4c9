import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "away-too-long":
    "Choose a day within three months. Whoever is away for longer hands their trainees over instead.",
  "no-such-deputy":
    "Choose a colleague who can stand in: a mentor for a mentor, a head for a head, and not away themselves.",
  "away-already": "You are away already.",
  "no-days": "Choose at least one weekday.",
  erased: "Their particulars are erased; make a new person instead.",
  "still-active": "End their access first.",
  "still-in-onboarding": "Their onboarding still runs; end it first.",
  held: "Their particulars are held for a reason; end that first.",
  "already-at-work": "Somebody of this import is at work here already:",
  "no-such-team": "Choose a team.",
  "not-your-team": "You can enrol people into a team you head.",
  "here-already": "Somebody of this name is here already. Say whether it is the same person.",
  "in-another-team":
    "This person belongs to another team. Their head of sales or an administrator moves them first.",
  "leads-here": "This person leads others here. An administrator gives them the role of a trainee first.",
  deactivated: "This person's account is deactivated; the administrator can reactivate it.",
  "last-admin": "There has to be an administrator left.",
  "own-roles": "Nobody changes their own roles.",
  "no-roles": "Choose at least one role.",
  "no-such-head": "Choose somebody with the role of a head of sales.",
  "heads-a-team": "This person heads a team. Give the team another head first.",
};

export const flash = {
  "away-set": ({ name, day }) => `You are away until ${day}; ${name} stands in.`,
  "invitation-mailed": ({ email }) => `A new invitation is on its way to ${email}.`,
  "away-ended": () => "Welcome back. What waits is yours again.",
  "person-erased": () => "The particulars are erased. The record stands, without a name.",
  "mail-again": () => "It is sent again with the next round.",
  "moved-team": ({ name, team }) => `${name} belongs to ${team} now.`,
  "handed-over": ({ n }) => `Handed over: ${n}.`,
  deactivated: () => "Access has ended, from the next request on.",
  reactivated: () => "Access is restored.",
} satisfies Record<string, Say>;

export const timeline = {
  "person.erased": () => "Particulars erased",
  "person.moved": () => "Moved to another team",
  "person.created": () => "Person added",
  "work-week.set": () => "Own working days set",
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "person.created": "Person added",
  "person.moved": "Moved to another team",
  "person.changed": "Person changed",
  "person.deactivated": "Access ended",
  "person.reactivated": "Access restored",
  "import.undone": "Import taken back",
  "person.erased": "Particulars erased",
  "hold.set": "Particulars held",
  "hold.ended": "Hold ended",
  "retention.changed": "Retention changed",
  "company.set-up": "Company set up",
  "team.created": "Team added",
  "team.changed": "Team changed",
  "company.changed": "Company settings changed",
  "mail.again": "Mail sent again",
  "calendar.changed": "Calendar changed",
  "calendar.restored": "Calendar day removed",
  "database.restored": "Database restored from a copy",
  "clock.put-back": "Clock put back",
  "work-week.set": "Working days set",
  "away.set": "Deputy set",
  "away.ended": "Back again",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  "team-moved": ({ name, by }) =>
    name ? `${by} moved ${name} to another team.` : `${by} moved you to another team.`,
  away: ({ by, about, day }) => `${by} is away until ${day}; ${about} stands in.`,
  "stand-in": ({ by, day }) => `You stand in for ${by} until ${day}.`,
  "mentor-away": ({ by, day }) => `Your mentor is away until ${day}; ${by} stands in.`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;
