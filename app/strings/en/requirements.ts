import { titles } from "./kinds/index.ts";
import type { Recognition } from "#app/domain/recognised.ts";
import type { Party } from "#app/domain/party.ts";
import type { ActivityKind } from "#app/domain/activity-facts.ts";
import type { State } from "#app/domain/requirement.ts";

export const requirements = {
  kinds: titles,
  states: {
    shut: "Cannot start yet",
    "not-started": "Not started",
    "in-progress": "In progress",
    waiting: "Waiting",
    grading: "Waiting for grading",
    problem: "There is a problem",
    met: "Done",
  } satisfies Record<State, string> as Record<State, string>,
  /** In place of “Done” where it was not done here. */
  recognitions: {
    recognised: "Recognised",
    paper: "Signed on paper",
    earlier: "Carried over",
  } satisfies Record<Recognition, string> as Record<Recognition, string>,
  /** In place of a state, where it was switched off as an exception. */
  exception: "Exception",
  isAdded: "added for this person",
  parties: {
    trainee: "the trainee",
    mentor: "the mentor",
    head: "the head of sales",
    trainer: "a trainer",
    it: "the system administrator",
  } satisfies Record<Party, string> as Record<Party, string>,
  activities: {
    call: "Calls",
    meeting: "Meetings",
    offer: "Offers",
    application: "Applications",
    referral: "Referrals asked for",
  } satisfies Record<ActivityKind, string> as Record<ActivityKind, string>,
};
