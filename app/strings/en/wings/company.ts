import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "cover-too-long":
    "Choose a day within three months. If you are away longer, hand over your trainees instead.",
  "no-such-cover":
    "Choose a colleague who can cover for you: a mentor for a mentor, a head for a head, who is not away at the same time.",
  "covered-already": "Somebody is covering for you already.",
  "no-days": "Choose at least one weekday.",
  erased: "This person's data has been erased. Add a new person instead.",
  "still-active": "End their access first.",
  "still-in-onboarding": "Their onboarding is still running; end it first.",
  held: "Their data is being kept for a reason; end that first.",
  "already-at-work": "Somebody from this import is already active:",
  "no-such-team": "Choose a team.",
  "not-your-team": "You can only enrol people into a team you head.",
  "here-already": "Somebody with this name is already here. Say whether it is the same person.",
  "in-another-team":
    "This person is in another team. Ask their head of sales or an administrator to move them first.",
  "leads-here": "This person has a leading role here. Ask an administrator to make them a trainee first.",
  deactivated: "This person's account is deactivated; the administrator can reactivate it.",
  "last-admin": "Keep at least one administrator.",
  "own-roles": "You can't change your own roles. Ask another administrator.",
  "no-roles": "Choose at least one role.",
  "no-such-head": "Choose a head of sales.",
  "heads-a-team": "This person heads a team. Give the team another head first.",
};

export const flash = {
  "cover-set": ({ name, day }) => `${name} covers for you until ${day}.`,
  "invitation-mailed": ({ email }) => `A new invitation is on its way to ${email}.`,
  "cover-ended": () => "Welcome back. Everything waiting is yours again.",
  "person-erased": () => "Personal data erased. The record stays, without a name.",
  "mail-again": () => "It will be sent again shortly.",
  "moved-team": ({ name, team }) => `${name} is now in ${team}.`,
  "handed-over": ({ n }) => `Handed over: ${n}.`,
  deactivated: () => "Access ended.",
  reactivated: () => "Access restored.",
} satisfies Record<string, Say>;

export const timeline = {
  "person.erased": () => "Personal data erased",
  "person.moved": () => "Moved to another team",
  "person.created": () => "Person added",
  "work-week.set": () => "Individual working days set",
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "person.created": "Person added",
  "person.moved": "Moved to another team",
  "person.changed": "Person changed",
  "person.deactivated": "Access ended",
  "person.reactivated": "Access restored",
  "import.undone": "Import undone",
  "person.erased": "Personal data erased",
  "hold.set": "Personal data kept for a reason",
  "hold.ended": "Reason for keeping data ended",
  "retention.changed": "Retention period changed",
  "company.set-up": "Company set up",
  "team.created": "Team added",
  "team.changed": "Team changed",
  "company.changed": "Company settings changed",
  "picture.kept": "Picture added",
  "mail.again": "Mail sent again",
  "calendar.changed": "Calendar changed",
  "calendar.restored": "Calendar day removed",
  "database.restored": "Database restored from a copy",
  "clock.put-back": "Clock put back",
  "work-week.set": "Working days set",
  "away.set": "Cover set",
  "away.ended": "Cover ended",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  "team-moved": ({ name, by }) =>
    name ? `${by} moved ${name} to another team.` : `${by} moved you to another team.`,
  away: ({ by, about, day }) => `${by} is away until ${day}; ${about} covers.`,
  "stand-in": ({ by, day }) => `You cover for ${by} until ${day}.`,
  "mentor-away": ({ by, day }) => `Your mentor is away until ${day}; ${by} covers.`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;
