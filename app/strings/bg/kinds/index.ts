import type { RequirementKind } from "#app/domain/requirements.ts";
import type { AllKindWords } from "#app/strings/kind-words.ts";
import * as task from "./task.ts";
import * as document from "./document.ts";
import * as quiz from "./quiz.ts";
import * as activity from "./activity.ts";
import * as signOff from "./sign-off.ts";
import * as study from "./study.ts";
import * as simulatedDeal from "./simulated-deal.ts";
import * as milestone from "./milestone.ts";
import * as caseReview from "./case-review.ts";
import * as elapsed from "./elapsed.ts";

// Apart, so that a page takes no more of them to the browser than it says.
export const titles: Record<RequirementKind, string> = {
  task: task.title,
  document: document.title,
  quiz: quiz.title,
  activity: activity.title,
  "sign-off": signOff.title,
  study: study.title,
  "simulated-deal": simulatedDeal.title,
  milestone: milestone.title,
  "case-review": caseReview.title,
  elapsed: elapsed.title,
};
/** What their own pages say. */
export const pages = {
  tasks: task.tasks,
  documents: document.documents,
  signOffs: signOff.signOffs,
  activities: activity.activities,
  studies: study.studies,
  milestones: milestone.milestones,
  caseReviews: caseReview.caseReviews,
};
export const queue = {
  ...task.queue,
  ...quiz.queue,
  ...activity.queue,
  ...signOff.queue,
  ...simulatedDeal.queue,
  ...caseReview.queue,
};
export const open = {
  ...quiz.open,
  ...activity.open,
  ...simulatedDeal.open,
  ...caseReview.open,
};
export const refusals = {
  ...task.refusals,
  ...activity.refusals,
  ...document.refusals,
  ...study.refusals,
  ...simulatedDeal.refusals,
  ...milestone.refusals,
};

/** All that is said of each kind, on the server. */
export const kinds = {
  task,
  document,
  quiz,
  activity,
  "sign-off": { ...signOff },
  study,
  "simulated-deal": { ...simulatedDeal },
  milestone,
  "case-review": { ...caseReview },
  elapsed,
} satisfies AllKindWords;
