import { common } from "./common.ts";
import { shell } from "./shell.ts";
import { requirements } from "./requirements.ts";
import { journey } from "./journey.ts";
import { tasks } from "./tasks.ts";
import { documents } from "./documents.ts";
import { signOffs } from "./sign-offs.ts";
import { activities } from "./activities.ts";
import { studies } from "./studies.ts";
import { milestones } from "./milestones.ts";
import { caseReviews } from "./case-reviews.ts";
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
