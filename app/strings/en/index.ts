import { common } from "./common.ts";
import { shell } from "./shell.ts";
import { requirements } from "./requirements.ts";
import { journey } from "./journey.ts";
import { tasks } from "./tasks.ts";
import { documents } from "./documents.ts";
import { signOffs } from "./sign-offs.ts";
import { activities } from "./activities.ts";
import { studies } from "./studies.ts";
import { simulatedDeals } from "./simulated-deals.ts";
import { milestones } from "./milestones.ts";
import { caseReviews } from "./case-reviews.ts";
import { quizzes } from "./quizzes.ts";
import { queue } from "./queue.ts";
import { grading } from "./grading.ts";
import { analysis } from "./analysis.ts";
import { calibration } from "./calibration.ts";
import { board } from "./board.ts";
import { enrollments } from "./enrollments.ts";
import { permits } from "./permits.ts";
import { evidence } from "./evidence.ts";
import { gates } from "./gates.ts";
import { programmes } from "./programmes.ts";
import { signIn } from "./sign-in.ts";
import { account } from "./account.ts";
import { products } from "./products.ts";
import { productImport } from "./product-import.ts";
import { coverage } from "./coverage.ts";
import { people } from "./people.ts";
import { teams } from "./teams.ts";
import { company } from "./company.ts";
import { calendar } from "./calendar.ts";
import { journal } from "./journal.ts";
import { imports } from "./imports.ts";
import { notices } from "./notices.ts";
import { terms } from "./terms.ts";
import { flash } from "./flash.ts";
import { refusals } from "./refusals.ts";

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
  simulatedDeals,
  milestones,
  caseReviews,
  quizzes,
  queue,
  grading,
  analysis,
  calibration,
  board,
  enrollments,
  permits,
  evidence,
  gates,
  programmes,
  signIn,
  account,
  products,
  productImport,
  coverage,
  people,
  teams,
  company,
  calendar,
  journal,
  imports,
  notices,
  terms,
  flash,
  refusals,
};
