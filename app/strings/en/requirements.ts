import type { ActivityKind } from "#app/domain/facts.ts";
import type { Party } from "#app/domain/programme.ts";
import type { ProgressReason, State } from "#app/domain/requirement.ts";
import type { RequirementKind } from "#app/domain/requirements.ts";

/** `owner` is a name or a party's word; `until` a moment in words. */
export type Parts = { owner: string; until: string; done: number; of: number };
type Sentence = (parts: Parts) => string;

export const requirements = {
  kinds: {
    task: "Task", document: "Document", quiz: "Quiz", activity: "Activity", "sign-off": "Sign-off",
  } satisfies Record<RequirementKind, string> as Record<RequirementKind, string>,
  states: {
    shut: "Cannot start yet", "not-started": "Not started", "in-progress": "In progress", waiting: "Waiting",
    grading: "Waiting for grading", problem: "There is a problem", met: "Done",
  } satisfies Record<State, string> as Record<State, string>,
  parties: {
    trainee: "the trainee", mentor: "the mentor", head: "the head of sales", trainer: "a trainer",
    it: "the system administrator",
  } satisfies Record<Party, string> as Record<Party, string>,
  activities: {
    call: "Calls", meeting: "Meetings", offer: "Offers", application: "Applications", referral: "Referrals asked for",
  } satisfies Record<ActivityKind, string> as Record<ActivityKind, string>,
  reasons: {
    "stage-shut": () => "Opens when the gate before this stage is confirmed.",
    "opens-on": ({ until }) => `Opens on ${until}.`,
    paused: () => "The onboarding is paused; it goes on after the pause.",
    met: () => "Done.",
    "do-task": ({ owner }) => `Waits for ${owner} to do it.`,
    "confirm-task": ({ owner }) => `Done; waits for ${owner} to confirm.`,
    "read-and-sign": () => "To be read and signed.",
    "new-version": () => "There is a new version; it has to be signed again.",
    "take-quiz": () => "The quiz can be taken now.",
    "attempt-open": () => "An attempt has been started and not handed in.",
    "cool-down": ({ until }) => `Not passed yet. The next attempt opens ${until}.`,
    grading: ({ owner }) => `Handed in; waits for ${owner} to grade it.`,
    "attempts-used-up": ({ owner }) => `All attempts are used; ${owner} decides what comes next.`,
    "log-activity": ({ done, of }) => `${done} of ${of} counted so far.`,
    "ask-mentor": ({ owner }) => `To be gone through with ${owner}.`,
    sign: ({ owner }) => `Waits for ${owner} to sign.`,
    "say-able": () => "Shown by the mentor; the trainee has to say “I can do it”.",
    "not-yet": ({ owner }) => `Sent back with a reason; ${owner} goes on with it.`,
  } satisfies Record<ProgressReason, Sentence> as Record<ProgressReason, Sentence>,
};
