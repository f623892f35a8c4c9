import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { AttentionReason } from "#app/domain/attention.ts";
import type { BoardParts, NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  ended: "This onboarding has ended; nothing more can be added.",
  paused: "The onboarding is paused; continue after the pause.",
  "not-started": "The onboarding has not started yet.",
  "stage-shut": "This stage opens when the gate before it is confirmed.",
  "stage-passed": "This stage is passed; its record is closed.",
  "not-open-yet": "This opens on a later day.",
  "before-start": "Enter a day on or after the first day.",
  "gate-not-met": "Something is still missing for this gate.",
  "last-programme": "This is the only programme on offer. Offer another one first.",
  "not-whole": "Something is still missing. See the list on the draft's page.",
  "no-such-version": "Choose a version.",
  "no-probation": "There is no probation to decide on.",
  "no-programme": "No programme is published yet.",
  "already-enrolled": "This person is already in an onboarding.",
  "mentor-needs-reason":
    "Something speaks against this mentor: see beside the name. Write why all the same, or choose somebody else.",
  "no-such-mentor": "Choose a mentor from the list.",
  "not-paused": "The onboarding is not paused.",
  "permit-not-open": "The requirements for this permit are not met yet.",
  "not-granted": "This permit is not granted right now.",
  "switched-off": "This is not required of this person, by exception.",
  "already-there": "This is in the programme already.",
  "cannot-be-added":
    "This can't be added as it stands. Check who does it and who confirms it (two different people who may), the days, and the product or text it names.",
  "tried-already": "This was attempted already; attempts on record are never put aside.",
  "last-needed":
    "It is the last thing this gate asks for. Add another first, or pass the stage by exception.",
  "not-switched-off": "This is required as it is.",
  "in-use": "Something is on record for it already.",
  "not-passed": "This stage has not been passed.",
  "not-the-last": "A later stage is already passed. Reopen that one first.",
  "first-day-long-ago":
    "This is more than a year ago. Is somebody already halfway through, or is the year wrong? Confirm the day below, or change it.",
  "first-day-not-worked": "Nobody works on this day. Confirm it below, or choose another.",
};

export const flash = {
  "programme-published": () => "Published. Everybody enrolled from now on gets it.",
  "draft-discarded": () => "Draft discarded.",
  "moved-version": ({ name }) => `${name} is now on the chosen version.`,
  "permit-granted": ({ permit, name }) => `Permit granted to ${name}: ${permit}.`,
  "permit-withdrawn": ({ permit, name }) => `Permit withdrawn from ${name}: ${permit}.`,
  "gate-confirmed": ({ name, stage }) => `Stage ${stage} is confirmed for ${name}.`,
  released: ({ name }) => `${name} is cleared for independent work.`,
  "gate-held": ({ name, stage }) => `“Not yet” for stage ${stage}; ${name} can read why.`,
  "gate-reopened": ({ name, stage }) => `Stage ${stage} is open again for ${name}.`,
  overridden: ({ name, stage }) =>
    `Stage ${stage} is passed by exception for ${name}. The executive sees it in the list.`,
  "exception-confirmed": () => "Exception confirmed.",
  "requirement-added": ({ name, title }) => `Added for ${name}: ${title}.`,
  "requirement-removed": ({ name, title }) => `Removed for ${name}: ${title}.`,
  "requirement-off": ({ name, title }) =>
    `Not required of ${name}, by exception: ${title}. The executive sees it in the list.`,
  "requirement-on": ({ name, title }) => `Required of ${name} again: ${title}.`,
  "mentor-assigned": ({ name, mentor }) => `${mentor} is now the mentor of ${name}.`,
  paused: ({ name }) => `The onboarding of ${name} is paused.`,
  resumed: ({ name }) => `The onboarding of ${name} continues.`,
  ended: ({ name }) => `The onboarding of ${name} has ended. It stays on record.`,
} satisfies Record<string, Say>;

export const timeline = {
  "enrollment.created": ({ day }) => `Enrolled; starts on ${day}`,
  "enrollment.paused": ({ day }) => `Paused from ${day}`,
  "enrollment.moved": ({ number }) => `Moved to version ${number} of the programme`,
  "enrollment.resumed": ({ day }) => `Resumed on ${day}`,
  "enrollment.ended": ({ ending }) => ending ?? "",
  "mentor.assigned": ({ mentor }) => `Mentor: ${mentor}`,
  "requirement.added": ({ title }) => `Added for this person: ${title}`,
  "requirement.removed": ({ title }) => `Removed again: ${title}`,
  "requirement.switched-off": ({ title }) => `Exception, not required: ${title}`,
  "requirement.switched-on": ({ title }) => `Required again: ${title}`,
  "mentor.judged": () => "A head of sales recorded something about them as a mentor",
  "mentor.kept": () => "What is known of them as a mentor changed",
  "mentor.replied": () => "Answered what was recorded about them as a mentor",
  "mentor.left": () => "No mentor for now; the head covers",
  "gate.confirmed": ({ stage: n }) => `Stage ${n} confirmed`,
  "gate.override": ({ stage: n }) => `Stage ${n} passed by exception`,
  "gate.reopened": ({ stage: n }) => `Stage ${n} reopened`,
  "not-yet.say": ({ stage: n }) => `Stage ${n}: not yet`,
  "probation.set": ({ day }) => `Probation ends on ${day}`,
  "probation.passed": () => "Probation passed",
  "permit.granted": ({ permit }) => `Permit granted: ${permit}`,
  "permit.withdrawn": ({ permit }) => `Permit withdrawn: ${permit}`,
  "override.confirmed": ({ stage: n }) => `Exception for stage ${n} confirmed`,
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "enrollment.created": "Enrolled",
  "enrollment.paused": "Paused",
  "enrollment.resumed": "Resumed",
  "enrollment.ended": "Ended",
  "mentor.assigned": "Mentor assigned",
  "mentor.judged": "Said of somebody as a mentor",
  "mentor.kept": "Known of somebody as a mentor",
  "mentor.replied": "Answered what was said as a mentor",
  "mentor.left": "Mentor left",
  "requirement.added": "Requirement added for one person",
  "requirement.removed": "Added requirement removed",
  "requirement.switched-off": "Requirement switched off as an exception",
  "requirement.switched-on": "Requirement required again",
  "probation.set": "Probation set",
  "probation.passed": "Probation passed",
  "permit.granted": "Permit granted",
  "permit.withdrawn": "Permit withdrawn",
  "gate.confirmed": "Gate confirmed",
  "gate.override": "Exception made",
  "not-yet.say": "Gate: not yet",
  "gate.reopened": "Gate reopened",
  "override.confirmed": "Exception confirmed",
  "programme.published": "Programme published",
  "programme.offered": "Programme offered",
  "programme.withdrawn": "Programme no longer offered",
  "enrollment.moved": "Moved to another version",
} satisfies Partial<Record<JournalAct, string>>;

export const notices = {
  "gate-open": ({ stage, next }) => `Stage ${stage} is confirmed; stage ${next} is open.`,
  released: () => "You are cleared for independent work.",
  probation: ({ name, day }) => `Probation of ${name} ends on ${day}.`,
  "override-expires": ({ name, stage, day }) =>
    `The exception for ${name}, stage ${stage}, expires on ${day}.`,
  "requirement-added": ({ title }) => `Added to your programme: ${title}.`,
  "requirement-off": ({ title, reason }) => `Not required of you, by exception: ${title}. ${reason}`,
  "requirement-on": ({ title }) => `Required of you again: ${title}.`,
  held: ({ stage, reason }) => `Stage ${stage}: not yet. ${reason}`,
  ended: ({ reason }) => `Your onboarding has ended. ${reason}`,
  mentor: ({ by }) => `${by} is now your mentor.`,
  mentee: ({ name }) => `You are now the mentor of ${name}.`,
} satisfies Partial<Record<NoticeKind, Say<NoticeParts>>>;

export const attention = {
  "first-test-due": ({ owner }) => `The first weeks are over; ${owner} decides on the first test.`,
  "gate-ready": ({ owner, stage }) => `Stage ${stage} is complete; ${owner} decides.`,
  "probation-ends": ({ owner, name }) => `Probation of ${name} ends soon; ${owner} decides.`,
  "waiting-too-long": ({ owner, title }) => `“${title}” is waiting for ${owner}.`,
  overdue: ({ owner, title }) => `“${title}” is overdue; it is ${owner}'s turn.`,
  "no-mentor": ({ owner }) => `No mentor yet; ${owner} assigns one.`,
  "stage-late": ({ stage }) => `Stage ${stage} is taking longer than planned.`,
  "override-expired": ({ owner }) => `An exception has expired; ${owner} has to confirm it.`,
  "not-signed-in": ({ name }) => `${name} has not signed in since the first day.`,
} satisfies Partial<Record<AttentionReason, Say<BoardParts>>>;
