import { accessKinds } from "./access-news.ts";
import type { Day } from "./working-days.ts";
import type { WaitKind } from "./standing.ts";

export const noticeKinds = [
  "waits",
  "turn",
  "graded",
  "gate-open",
  "released",
  "overdue",
  "late",
  "grading-late",
  "survey",
  "probation",
  "override-expires",
  "reminder",
  "stand-in",
  "mentor-away",
  "away",
  "sent-back",
  "help-answered",
  "sheet",
  "requirement-added",
  "requirement-off",
  "requirement-on",
  "held",
  "ended",
  "mentor",
  "mentee",
  "take-back",
  "team-moved",
  "document-to-approve",
  "document-approved",
  "document-returned",
  "approver-gone",
  ...accessKinds,
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something one person is told once; `key` names what it is about. `at` is epoch ms. */
export type Notice = {
  key: string;
  kind: NoticeKind;
  personId: string;
  requirementKey: string | null;
  stage: number | null;
  what: WaitKind | null;
  onDay: Day | null;
  at: number;
  /** Whom it is about beside the trainee; the reason that was given. */
  byId?: string | null;
  aboutId?: string | null;
  noteId?: string | null;
  documentKey?: string | null;
};

/** Who holds a role now, for what anybody of the role may do. */
export type Holders = Record<"trainer" | "it", readonly string[]>;

/** The key of a notice about this onboarding, made of what tells it apart. */
export type About = (parts: (string | number | null)[]) => string;
