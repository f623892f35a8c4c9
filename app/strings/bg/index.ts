import { common } from "./common.ts";
import { shell } from "./shell.ts";
import { requirements } from "./requirements.ts";
import { journey } from "./journey.ts";
import { tasks } from "./kinds/task.ts";
import { documents } from "./kinds/document.ts";
import { signOffs } from "./kinds/sign-off.ts";
import { activities } from "./kinds/activity.ts";
import { studies } from "./kinds/study.ts";
import { milestones } from "./kinds/milestone.ts";
import { caseReviews } from "./kinds/case-review.ts";
import { permits } from "./permits.ts";
import { programmes } from "./programmes.ts";
import { signIn } from "./sign-in.ts";
import { notices } from "./notices.ts";
import { missing } from "./missing.ts";
import { doubts, refusals } from "./refusals.ts";

export const strings = {
  common,
  shell,
  requirements,
  journey,
  tasks,
  documents,
  signOffs,
  activities,
  studies,
  milestones,
  caseReviews,
  permits,
  programmes,
  signIn,
  notices,
  missing,
  refusals,
  doubts,
};
