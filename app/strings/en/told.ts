import type { Recognition } from "#app/domain/recognised.ts";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notices.ts";
import type { ProgressReason } from "#app/domain/requirement.ts";
import type { AttentionReason } from "#app/domain/attention.ts";
import { accessNews } from "./access-news.ts";

type Parts = Record<string, string>;
type NoticeParts = {
  name: string;
  title: string;
  what: string;
  stage: string;
  next: string;
  by: string;
  about: string;
  day: string;
  role: string /** What was given as the reason, or nothing. */;
  reason: string;
};
/** `owner` is a name or a party's word; `until` a moment in words. */
export type ProgressParts = { owner: string; until: string; done: number; of: number };
type Sentence = (parts: ProgressParts) => string;
type BoardParts = { owner: string; title: string; stage: number; name: string };

type InvitationParts = {
  name: string;
  company: string;
  day: string | null;
  link: string;
  opens: string | null;
  until: string;
};

/** Sentences that only the server says, so that they do not travel to the browser. */
export const told = {
  accessNews: { ifWrong: accessNews.ifWrong, mail: accessNews.mail },
  mails: {
    code: {
      subject: "Your sign-in code",
      text: (code: string, link: string) =>
        `Your code: ${code}\n\nIt works once, for ten minutes: ${link}\n\nIf you did not ask for it, nothing has to be done.\n`,
    },
    invitation: {
      subject: (company: string) => `Your way into ${company}`,
      text: ({ name, company, day, link, opens, until }: InvitationParts) =>
        `Hello ${name},\n\n${company} has prepared your first weeks.${day ? ` Your first day: ${day}.` : ""} Choose your password here:\n\n${link}\n\n${opens ? `The link opens on ${opens} and works once, until the end of ${until}.` : `The link works once, until the end of ${until}.`}\n`,
    },
    morning: {
      subject: (n: string) => (n === "1" ? "1 thing waits for you" : `${n} things wait for you`),
      text: (lines: string, link: string, settings: string) =>
        `Good morning. This waits for you or is new:\n\n${lines}\n\nOpen: ${link}\n\nYou can choose when such mails come: ${settings}\n`,
      more: "- and more",
    },
    news: "New since last time:",
    notice: {
      text: (text: string, link: string, settings: string) => `${text}

Open: ${link}

You can choose when such mails come: ${settings}
`,
    },
  },
  sameRecogniser: "the same person recognised and confirmed",
  mayKnowKey: "writes questions too and may have known the answers",
  samePerson: "the same person signed and confirmed",
  messenger: ({ name, trainee, title, link }: Record<"name" | "trainee" | "title" | "link", string>) =>
    `Hello ${name}, ${trainee ? `${trainee} is waiting for you` : "this is still open"}: “${title}”. ${link}`,
  /** `name` is empty where it is about the reader. */
  notices: {
    waits: ({ name, what }) => `${name}: ${what}`,
    turn: ({ title }) => `Your turn: ${title}`,
    graded: ({ title }) => `Graded: ${title}`,
    "gate-open": ({ stage, next }) => `Stage ${stage} is confirmed; stage ${next} is open.`,
    released: () => "You are cleared for independent work.",
    overdue: ({ title, day }) => `Overdue since ${day}: ${title}`,
    late: ({ name, title, day }) => `${name} is overdue since ${day}: ${title}`,
    "grading-late": ({ name, title, day }) => `Not graded by ${day} as promised: ${name}, ${title}`,
    probation: ({ name, day }) => `Probation of ${name} ends on ${day}.`,
    "override-expires": ({ name, stage, day }) =>
      `The exception for ${name}, stage ${stage}, expires on ${day}.`,
    survey: ({ title, day }) => `Survey “${title}”: open from ${day}`,
    reminder: ({ by, name, what }) => `${by} reminds you: ${name ? `${name}: ` : ""}${what}`,
    "team-moved": ({ name, by }) =>
      name ? `${by} moved ${name} to another team.` : `${by} moved you to another team.`,
    away: ({ by, about, day }) => `${by} is away until ${day}; ${about} stands in.`,
    "stand-in": ({ by, day }) => `You stand in for ${by} until ${day}.`,
    "mentor-away": ({ by, day }) => `Your mentor is away until ${day}; ${by} stands in.`,
    "sent-back": ({ title, reason }) => `Sent back: ${title}. ${reason}`,
    held: ({ stage, reason }) => `Stage ${stage}: not yet. ${reason}`,
    ended: ({ reason }) => `Your onboarding has ended. ${reason}`,
    mentor: ({ by }) => `${by} is your mentor now.`,
    mentee: ({ name }) => `You are the mentor of ${name} now.`,
    "take-back": ({ name }) => `The onboarding of ${name} has ended: take back accounts and equipment.`,
    ...accessNews.notices,
  } satisfies Record<NoticeKind, (p: NoticeParts) => string> as Record<
    NoticeKind,
    (p: NoticeParts) => string
  >,
  timeline: {
    "person.erased": () => "Particulars erased",
    "person.moved": () => "Moved to another team",
    "person.created": () => "Person added",
    "enrollment.created": ({ day }: Parts) => `Enrolled; starts on ${day}`,
    "enrollment.paused": ({ day }: Parts) => `Paused from ${day}`,
    "enrollment.moved": ({ number }: Parts) => `Moved to version ${number} of the programme`,
    "enrollment.resumed": ({ day }: Parts) => `Resumed on ${day}`,
    "enrollment.ended": ({ ending }: Parts) => ending ?? "",
    "mentor.assigned": ({ mentor }: Parts) => `Mentor: ${mentor}`,
    "mentor.left": () => "No mentor for now; the head stands in",
    "evidence.done": ({ title }: Parts) => `Done: ${title}`,
    "evidence.confirmed": ({ title }: Parts) => `Confirmed: ${title}`,
    "evidence.signed": ({ title }: Parts) => `Read and signed: ${title}`,
    "evidence.asked": ({ title }: Parts) => `Asked to be shown: ${title}`,
    "evidence.shown": ({ title }: Parts) => `Shown and signed: ${title}`,
    "evidence.able": ({ title }: Parts) => `“I can do it”: ${title}`,
    "evidence.not-yet": ({ title }: Parts) => `Not yet: ${title}`,
    "evidence.recognised": ({ title, how }: Parts) => `${how}: ${title}`,
    "evidence.opened": ({ title, part = "" }: Parts) =>
      `${/\D/.test(part) ? "Opened parts" : "Opened part"} ${part}: ${title}`,
    "evidence.studied": ({ title }: Parts) => `“I have studied this”: ${title}`,
    "evidence.written": ({ title }: Parts) => `Case written: ${title}`,
    "evidence.reviewed": ({ title }: Parts) => `Case gone through: ${title}`,
    "deal.scored": ({ title, score }: Parts) => `Simulated deal scored: ${title}${score ? `, ${score}` : ""}`,
    "deal.corrected": ({ title, score }: Parts) => `Score corrected: ${title}${score ? `, ${score}` : ""}`,
    "link.task": () => "Link made for the system administrator",
    "evidence.struck": ({ title }: Parts) => `Taken back: ${title}`,
    "evidence.taken-back": ({ title }: Parts) => `Taken back after the ending, given with: ${title}`,
    "activity.logged": ({ activity, amount }: Parts) => `${activity}: ${amount}`,
    "activity.struck": ({ activity, amount }: Parts) => `Taken back – ${activity}: ${amount}`,
    "attempt.started": ({ title }: Parts) => `Quiz started: ${title}`,
    "attempt.typed-in": ({ title }: Parts) => `Typed in from paper: ${title}`,
    "attempt.given": ({ title }: Parts) => `Quiz given on paper: ${title}`,
    "attempt.scanned": ({ title }: Parts) => `Scan of a quiz on paper added: ${title}`,
    "attempt.on-screen": ({ title }: Parts) => `Quiz taken on screen after all: ${title}`,
    "attempt.submitted": ({ title }: Parts) => `Quiz handed in: ${title}`,
    "attempt.closed": ({ title }: Parts) => `Quiz closed at its deadline: ${title}`,
    "attempt.released": ({ title, score }: Parts) => `Quiz result: ${title}${score ? `, ${score}` : ""}`,
    "attempt.granted": ({ title }: Parts) => `One more attempt granted: ${title}`,
    "attempt.marked": ({ title }: Parts) => `Answer graded: ${title}`,
    "attempt.retested": ({ title, score }: Parts) =>
      `Result after a retest: ${title}${score ? `, ${score}` : ""}`,
    "attempt.regraded": ({ title, score }: Parts) =>
      `Result after regrading: ${title}${score ? `, ${score}` : ""}`,
    "oral.finished": ({ title }: Parts) => `Oral exam held: ${title}`,
    "oral.confirmed": ({ title }: Parts) => `Oral exam confirmed: ${title}`,
    "gate.confirmed": ({ stage: n }: Parts) => `Stage ${n} confirmed`,
    "gate.override": ({ stage: n }: Parts) => `Stage ${n} passed by exception`,
    "gate.reopened": ({ stage: n }: Parts) => `Stage ${n} reopened`,
    "gate.not-yet": ({ stage: n }: Parts) => `Stage ${n}: not yet`,
    "reminder.sent": ({ title }: Parts) => `Reminded${title ? `: ${title}` : ""}`,
    "probation.set": ({ day }: Parts) => `Probation ends on ${day}`,
    "probation.passed": () => "Probation passed",
    "work-week.set": () => "Own working days set",
    "permit.granted": ({ permit }: Parts) => `Permit granted: ${permit}`,
    "permit.withdrawn": ({ permit }: Parts) => `Permit withdrawn: ${permit}`,
    "override.confirmed": ({ stage: n }: Parts) => `Exception for stage ${n} confirmed`,
  } satisfies { [Act in JournalAct]?: (parts: Parts) => string } as {
    [Act in JournalAct]?: (parts: Parts) => string;
  },
  /** Every act, where nothing more is known of it. */
  journal: {
    "warm-up.started": "Warm-up started",
    "warm-up.answered": "Warm-up question answered",
    "warm-up.finished": "Warm-up ended",
    "person.created": "Person added",
    "person.moved": "Moved to another team",
    "person.changed": "Person changed",
    "person.deactivated": "Access ended",
    "person.reactivated": "Access restored",
    "import.undone": "Import taken back",
    "person.erased": "Particulars erased",
    "hold.set": "Particulars held",
    "hold.ended": "Hold ended",
    "retention.changed": "Retention changed",
    "session.started": "Signed in",
    "session.ended": "Signed out",
    "session.ended-others": "Signed out elsewhere",
    "session.ended-all": "Signed out by an administrator",
    "session.refused": "Failed to sign in",
    "session.proof-refused": "Gave a wrong password before a decision",
    "credential.changed": "Password set",
    "link.invitation": "Invitation made",
    "link.reset": "Reset link made",
    "company.set-up": "Company set up",
    "team.created": "Team added",
    "team.changed": "Team changed",
    "company.changed": "Company settings changed",
    "mail.again": "Mail sent again",
    "calendar.changed": "Calendar changed",
    "calendar.restored": "Calendar day removed",
    "database.restored": "Database restored from a copy",
    "clock.put-back": "Clock put back",
    "enrollment.created": "Enrolled",
    "enrollment.paused": "Paused",
    "enrollment.resumed": "Resumed",
    "enrollment.ended": "Ended",
    "mentor.assigned": "Mentor assigned",
    "mentor.left": "Mentor left",
    "evidence.done": "Task done",
    "evidence.confirmed": "Task confirmed",
    "evidence.signed": "Document signed",
    "evidence.asked": "Asked to be shown",
    "evidence.shown": "Shown and signed",
    "evidence.able": "“I can do it”",
    "evidence.not-yet": "Not yet",
    "evidence.struck": "Taken back",
    "evidence.taken-back": "Accounts or equipment taken back",
    "evidence.opened": "Part opened",
    "evidence.studied": "Studied",
    "evidence.written": "Case written",
    "evidence.reviewed": "Case gone through",
    "evidence.recognised": "Recognised",
    "deal.scored": "Simulated deal scored",
    "deal.corrected": "Score of a simulated deal corrected",
    "link.task": "Link for the system administrator made",
    "reminder.sent": "Reminded",
    "probation.set": "Probation set",
    "probation.passed": "Probation passed",
    "work-week.set": "Working days set",
    "away.set": "Deputy set",
    "away.ended": "Back again",
    "permit.granted": "Permit granted",
    "permit.withdrawn": "Permit withdrawn",
    "activity.logged": "Activity recorded",
    "activity.struck": "Activity taken back",
    "attempt.started": "Quiz started",
    "attempt.given": "Quiz given on paper",
    "attempt.scanned": "Scan of a quiz on paper added",
    "attempt.on-screen": "Quiz back on screen",
    "attempt.typed-in": "Quiz typed in from paper",
    "attempt.submitted": "Quiz handed in",
    "attempt.closed": "Quiz closed at its deadline",
    "attempt.marked": "Answer graded",
    "attempt.retested": "Result changed after a retest",
    "attempt.regraded": "Result changed after regrading",
    "oral.finished": "Oral exam held",
    "oral.confirmed": "Oral exam confirmed",
    "extra-time.set": "Extra time for quizzes set",
    "knowledge-check.begun": "Spot check started",
    "knowledge-check.recorded": "Spot check recorded",
    "link.check": "Link for a spot check created",
    "survey.opened": "Exam days set",
    "survey.moved": "Exam days moved",
    "survey.cancelled": "Exam days cancelled",
    "survey.restored": "Exam days set again",
    "questions.imported": "Questions imported",
    "questions.import-undone": "Import of questions undone",
    "question.retired": "Question retired",
    "question.returned": "Question back in use",
    "attempt.released": "Quiz result released",
    "attempt.granted": "Attempt granted",
    "calibration.started": "Calibration started",
    "calibration.marked": "Marks for a calibration",
    "calibration.closed": "Calibration closed",
    "gate.confirmed": "Gate confirmed",
    "gate.override": "Exception made",
    "gate.not-yet": "Gate: not yet",
    "gate.reopened": "Gate reopened",
    "override.confirmed": "Exception confirmed",
    "product.added": "Product added",
    "product.changed": "Product changed",
    "product.pinned": "Product pinned",
    "product.unpinned": "Product unpinned",
    "product.figures": "Margin and volume set",
    "products.ordered": "Study order changed",
    "deferrals.changed": "Payment deferrals changed",
    "products.imported": "Products imported",
    "products.undone": "Import of products taken back",
    "question.reviewed": "Question reviewed",
    "programme.published": "Programme published",
    "programme.offered": "Programme offered",
    "programme.withdrawn": "Programme no longer offered",
    "enrollment.moved": "Moved to another version",
    "document.published": "Document published",
    "question.published": "Question published",
    "quiz.published": "Quiz published",
  } satisfies Record<JournalAct, string> as Record<JournalAct, string>,
  attention: {
    "gate-ready": ({ owner, stage }) => `Stage ${stage} is complete; ${owner} decides.`,
    "attempts-used-up": ({ owner, title }) =>
      `All attempts at “${title}” are used; ${owner} decides what comes next.`,
    "probation-ends": ({ owner, name }) => `Probation of ${name} ends soon; ${owner} decides.`,
    "deal-failed": ({ owner, title }) =>
      `Both tries at “${title}” have failed; ${owner} decides what comes next.`,
    "waiting-too-long": ({ owner, title }) => `“${title}” waits for ${owner}.`,
    overdue: ({ owner, title }) => `“${title}” is overdue; it is ${owner}'s turn.`,
    "no-activity": ({ name }) => `Nothing recorded for ${name}.`,
    "no-mentor": ({ owner }) => `No mentor yet; ${owner} assigns one.`,
    "stage-late": ({ stage }) => `Stage ${stage} takes longer than planned.`,
    "override-expired": ({ owner }) => `An exception's time is over; ${owner} has to confirm it.`,
    "not-signed-in": ({ name }) => `${name} has not signed in since the first day.`,
  } satisfies Record<AttentionReason, (parts: BoardParts) => string> as Record<
    AttentionReason,
    (parts: BoardParts) => string
  >,
  /** What was met without having been done here. */
  recognised: {
    recognised: ({ day }) => `Recognised: proven on ${day}, outside this product.`,
    paper: ({ day }) => `Signed on paper on ${day}.`,
    earlier: ({ day }) => `Carried over: passed on ${day}, in an earlier onboarding.`,
  } satisfies Record<Recognition, (p: { day: string }) => string> as Record<
    Recognition,
    (p: { day: string }) => string
  >,
  progress: {
    "stage-shut": () => "Opens when the gate before this stage is confirmed.",
    "opens-on": ({ until }) => `Opens on ${until}.`,
    paused: () => "The onboarding is paused; it goes on after the pause.",
    met: () => "Done.",
    "do-task": ({ owner }) => `Waits for ${owner} to do it.`,
    "confirm-task": ({ owner }) => `Done; waits for ${owner} to confirm.`,
    "read-and-sign": () => "To be read and signed.",
    "new-version": () => "There is a new version; it has to be signed again.",
    "take-quiz": () => "The quiz can be taken now.",
    "survey-later": ({ until, owner }) => `The survey opens on ${until}; ${owner} has set the day.`,
    "survey-over": ({ owner }) => `The days of this survey are over; ${owner} can open it again.`,
    "attempt-open": () => "An attempt has been started and not handed in.",
    "cool-down": ({ until }) => `Not passed yet. The next attempt opens ${until}.`,
    grading: ({ owner }) => `Handed in; waits for ${owner} to grade it.`,
    "on-paper": ({ owner }) => `Taken on paper; waits for ${owner} to type it in.`,
    "oral-exam": ({ owner }) => `Asked aloud; waits for ${owner} to hold the exam.`,
    "confirm-oral": () => "The exam is over; the trainee has to confirm that it took place.",
    "attempts-used-up": ({ owner }) => `All attempts are used; ${owner} decides what comes next.`,
    "log-activity": ({ done, of }) => `${done} of ${of} counted so far.`,
    "ask-mentor": ({ owner }) => `To be gone through with ${owner}.`,
    sign: ({ owner }) => `Waits for ${owner} to sign.`,
    "say-able": () => "Shown by the mentor; the trainee has to say “I can do it”.",
    "not-yet": ({ owner }) => `Sent back with a reason; ${owner} goes on with it.`,
    study: ({ done, of }) => `To be studied; ${done} of at least ${of} parts opened.`,
    "ask-deal": () => "To be played when the trainee feels ready; there are two tries.",
    "play-deal": ({ owner }) => `The trainee is ready; waits for ${owner} to play it with them and score it.`,
    "last-try": () => "Not passed at the first try. One more try is left, and it is the last.",
    "deal-failed": ({ owner }) => `Both tries have failed; ${owner} decides what comes next.`,
    "passed-earlier": ({ owner }) => `Passed in an earlier onboarding; ${owner} carries it over.`,
    "reach-milestone": () => "To be reached, and shown here.",
    "write-case": ({ done, of }) =>
      `${done} of ${of} cases gone through; the next one is to be written down.`,
    "review-case": ({ owner }) => `A case is written; waits for ${owner} to go through it.`,
    elapses: ({ done, of, until }) => `${done} of ${of} working days have passed; complete on ${until}.`,
  } satisfies Record<ProgressReason, Sentence> as Record<ProgressReason, Sentence>,
};
