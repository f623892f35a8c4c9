import type { Recognition } from "#app/domain/recognised.ts";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { ProgressReason } from "#app/domain/requirements.ts";
import type { AttentionReason } from "#app/domain/attention.ts";
import type { BoardParts, NoticeParts, ProgressParts, Say } from "#app/strings/sentence-parts.ts";
import { accessNews } from "./access-news.ts";
import * as account from "./wings/account.ts";
import * as bank from "./wings/bank.ts";
import * as catalogue from "./wings/catalogue.ts";
import * as company from "./wings/company.ts";
import * as grading from "./wings/grading.ts";
import * as journey from "./wings/journey.ts";
import * as onboarding from "./wings/onboarding.ts";
import * as quizzes from "./wings/quizzes.ts";

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
    ...company.notices,
    ...onboarding.notices,
    ...journey.notices,
    ...quizzes.notices,
    ...grading.notices,
    "sent-back": ({ title, reason }) => `Sent back: ${title}. ${reason}`,
    "take-back": ({ name }) => `The onboarding of ${name} has ended: take back accounts and equipment.`,
    ...accessNews.notices,
  } satisfies Record<NoticeKind, Say<NoticeParts>> as Record<NoticeKind, Say<NoticeParts>>,
  timeline: {
    ...company.timeline,
    ...onboarding.timeline,
    ...journey.timeline,
    ...quizzes.timeline,
    ...grading.timeline,
    "evidence.done": ({ title }) => `Done: ${title}`,
    "evidence.confirmed": ({ title }) => `Confirmed: ${title}`,
    "evidence.signed": ({ title }) => `Read and signed: ${title}`,
    "evidence.asked": ({ title }) => `Asked to be shown: ${title}`,
    "evidence.shown": ({ title }) => `Shown and signed: ${title}`,
    "evidence.able": ({ title }) => `“I can do it”: ${title}`,
    "evidence.not-yet": ({ title }) => `Not yet: ${title}`,
    "evidence.recognised": ({ title, how }) => `${how}: ${title}`,
    "evidence.opened": ({ title, part = "" }) =>
      `${/\D/.test(part) ? "Opened parts" : "Opened part"} ${part}: ${title}`,
    "evidence.studied": ({ title }) => `“I have studied this”: ${title}`,
    "evidence.written": ({ title }) => `Case written: ${title}`,
    "evidence.reviewed": ({ title }) => `Case gone through: ${title}`,
    "deal.scored": ({ title, score }) => `Simulated deal scored: ${title}${score ? `, ${score}` : ""}`,
    "deal.corrected": ({ title, score }) => `Score corrected: ${title}${score ? `, ${score}` : ""}`,
    "link.task": () => "Link made for the system administrator",
    "evidence.struck": ({ title }) => `Taken back: ${title}`,
    "evidence.taken-back": ({ title }) => `Taken back after the ending, given with: ${title}`,
    "activity.logged": ({ activity, amount }) => `${activity}: ${amount}`,
    "activity.struck": ({ activity, amount }) => `Taken back – ${activity}: ${amount}`,
  } satisfies { [Act in JournalAct]?: Say } as {
    [Act in JournalAct]?: Say;
  },
  /** Every act, where nothing more is known of it. */
  journal: {
    ...account.journal,
    ...company.journal,
    ...onboarding.journal,
    ...journey.journal,
    ...catalogue.journal,
    ...quizzes.journal,
    ...grading.journal,
    ...bank.journal,
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
    "activity.logged": "Activity recorded",
    "activity.struck": "Activity taken back",
    "document.published": "Document published",
  } satisfies Record<JournalAct, string> as Record<JournalAct, string>,
  attention: {
    ...onboarding.attention,
    ...quizzes.attention,
    "deal-failed": ({ owner, title }) =>
      `Both tries at “${title}” have failed; ${owner} decides what comes next.`,
    "no-activity": ({ name }) => `Nothing recorded for ${name}.`,
  } satisfies Record<AttentionReason, Say<BoardParts>> as Record<AttentionReason, Say<BoardParts>>,
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
  } satisfies Record<ProgressReason, Say<ProgressParts>> as Record<ProgressReason, Say<ProgressParts>>,
};
