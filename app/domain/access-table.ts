import type { Localized } from "./localized.ts";

export const roles = ["trainee", "mentor", "trainer", "head", "executive", "admin"] as const;
export type Role = (typeof roles)[number];
/** Roles stand in the same order everywhere, whichever was given first. */
export const inRoleOrder = (a: Role, b: Role): number => roles.indexOf(a) - roles.indexOf(b);
/** What a company may have a word of its own for: the roles, and who is trained here. */
export const terms = [...roles, "manager"] as const;
export type Term = (typeof terms)[number];
/** The company's own words. */
export type RoleNames = Partial<Record<Term, Localized>>;

/** How far a permission reaches: everybody, one's own record, one's mentees, one's team. */
export type Reach = "any" | "own" | "mentees" | "team";

/** Who may do what, and how far. */
export const access = {
  "home.open": { trainee: "any", mentor: "any", trainer: "any", head: "any", executive: "any", admin: "any" },
  "account.manage": { trainee: "any", mentor: "any", trainer: "any", head: "any", executive: "any", admin: "any" },
  "today.read": { trainee: "own" },
  "warm-up.do": { trainee: "own" },
  "journey.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "timeline.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "requirement.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "task.do": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", admin: "any" },
  "task.confirm": { mentor: "mentees", head: "team", trainer: "any", admin: "any" },
  "document.sign": { trainee: "own" },
  "activity.log": { trainee: "own" },
  "activity.strike": { trainee: "own" },
  "sign-off.ask": { trainee: "own" },
  "sign-off.give": { mentor: "mentees", head: "team", trainer: "any" },
  "study.do": { trainee: "own" },
  "deal.ask": { trainee: "own" },
  "deal.score": { mentor: "mentees", head: "team", trainer: "any" },
  "milestone.record": { trainee: "own" },
  "case.write": { trainee: "own" },
  "case.review": { mentor: "mentees", head: "team", trainer: "any" },
  "file.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "requirement.recognise": { head: "team", trainer: "any" },
  "evidence.strike": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", admin: "any" },
  "attempt.start": { trainee: "own" },
  "attempt.submit": { trainee: "own" },
  "attempt.on-paper": { head: "team", trainer: "any" },
  "attempt.review": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "answers.read": { mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "attempt.grant": { head: "team", trainer: "any" },
  "grading.list": { trainer: "any", head: "any", mentor: "any" },
  "attempt.grade": { trainer: "any", head: "team", mentor: "mentees" },
  "queue.read": { mentor: "any", head: "any", trainer: "any", admin: "any" },
  "mentees.list": { mentor: "mentees", head: "mentees" },
  "board.read": { head: "team", trainer: "any", executive: "any" },
  "enrollment.create": { head: "any", trainer: "any" },
  "invitation.make": { head: "team", trainer: "any" },
  "enrollment.end": { head: "team" },
  "enrollment.pause": { head: "team", trainer: "any" },
  "mentor.assign": { head: "team", trainer: "any" },
  "team.move": { head: "team", admin: "any" },
  "permit.read": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "permit.decide": { head: "team" },
  "gate.read": { head: "team", trainer: "any", executive: "any" },
  "gate.confirm": { head: "team", trainer: "any" },
  "gate.hold": { head: "team", trainer: "any" },
  "gate.override": { head: "team", executive: "any" },
  "gate.reopen": { head: "team", executive: "any" },
  "knowledge.check": { executive: "any" },
  "check-link.make": { executive: "any" },
  "override.list": { executive: "any" },
  "override.confirm": { head: "team", executive: "any" },
  "programme.read": { trainer: "any", head: "any", admin: "any" },
  "programme.edit": { trainer: "any", head: "any" },
  "programme.move": { head: "team", trainer: "any" },
  "question.analyse": { trainer: "any", head: "any" },
  "calibration.manage": { trainer: "any", head: "any" },
  "calibration.grade": { trainer: "any", head: "any", mentor: "any" },
  "attempt.regrade": { trainer: "any" },
  "survey.manage": { trainer: "any", head: "any" },
  "quiz.edit": { trainer: "any", head: "any" },
  "question.edit": { trainer: "any", head: "any" },
  "product.read": { trainee: "any", mentor: "any", trainer: "any", head: "any", executive: "any" },
  "product.edit": { trainer: "any", head: "any" },
  "margin.read": { head: "any", executive: "any" },
  "margin.edit": { head: "any" },
  "coverage.read": { trainee: "any", mentor: "any", trainer: "any", head: "any", executive: "any" },
  "notice.read": { trainee: "any", mentor: "any", trainer: "any", head: "any", executive: "any", admin: "any" },
  "reminder.send": { trainee: "own", mentor: "mentees", head: "team", trainer: "any", executive: "any" },
  "away.manage": { mentor: "any", head: "any" },
  "record.correct": { head: "team", trainer: "any" },
  "it-link.make": { head: "team", trainer: "any" },
  "terms.manage": { head: "team", trainer: "any" },
  "people.manage": { admin: "any" },
  "people.import": { admin: "any" },
  "people.erase": { admin: "any" },
  "teams.manage": { admin: "any" },
  "calendar.manage": { admin: "any" },
  "company.manage": { admin: "any" },
  "journal.read": { admin: "any", executive: "any" },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

/** Decisions on others' ways, and whatever makes a way in. What is signed off, or sent back with "not yet", is one tap and never among them. */
export const stepUps = [
  "gate.confirm", "gate.hold", "gate.override", "gate.reopen", "override.confirm", "requirement.recognise", "enrollment.end", "attempt.grant", "permit.decide", "mentor.assign",
  "teams.manage", "enrollment.create", "invitation.make", "it-link.make", "check-link.make", "people.manage", "people.import", "people.erase",
] as const satisfies readonly (keyof typeof access)[];
