import { type AllKindWords, mergedWords } from "#app/strings/kind-words.ts";
import { kinds } from "./kinds/index.ts";
import type { Recognition } from "#app/domain/recognised.ts";
import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Party } from "#app/domain/party.ts";
import type { NoticeKind } from "#app/domain/notice.ts";
import type { commonReasons } from "#app/domain/define-kind.ts";
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
import * as results from "./wings/results.ts";

type InvitationParts = {
  name: string;
  company: string;
  day: string | null;
  link: string;
  opens: string | null;
  until: string;
};

const ofKinds = mergedWords(kinds);

/** Sentences that only the server says, so that they do not travel to the browser. */
export const told = {
  documentsToApprove: "Waiting for your approval",
  accessNews: { ifWrong: accessNews.ifWrong, mail: accessNews.mail },
  mails: {
    code: {
      subject: "Your sign-in code",
      text: (code: string, link: string) =>
        `Your code: ${code}\n\nIt works once, for ten minutes: ${link}\n\nIf you did not ask for it, you can ignore this email.\n`,
    },
    invitation: {
      subject: (company: string) => `Your invitation from ${company}`,
      text: ({ name, company, day, link, opens, until }: InvitationParts) =>
        `Hello ${name},\n\n${company} has prepared your first weeks.${day ? ` Your first day: ${day}.` : ""} Choose your password here:\n\n${link}\n\n${opens ? `The link opens on ${opens} and works once, until the end of ${until}.` : `The link works once, until the end of ${until}.`}\n`,
    },
    morning: {
      subject: (n: string) => (n === "1" ? "1 thing is waiting for you" : `${n} things are waiting for you`),
      text: (lines: string, link: string, settings: string) =>
        `Good morning. This is waiting for you or new:\n\n${lines}\n\nOpen: ${link}\n\nChoose when you get these emails: ${settings}\n`,
      more: "- and more",
    },
    news: "New since last time:",
    notice: {
      text: (text: string, link: string, settings: string) => `${text}

Open: ${link}

Choose when you get these emails: ${settings}
`,
    },
  },
  sameRecogniser: "the same person recognised and confirmed",
  mayKnowKey: "also writes questions and may have known the answers",
  samePerson: "the same person signed and confirmed",
  /** Who has a part in a requirement, after the word for it: “Confirms it: the mentor”. */
  doers: {
    trainee: "the trainee",
    mentor: "the mentor",
    head: "the head of sales",
    trainer: "a trainer",
    it: "the system administrator",
  } satisfies Record<Party, string> as Record<Party, string>,
  messenger: ({ name, trainee, title, link }: Record<"name" | "trainee" | "title" | "link", string>) =>
    `Hello ${name}, ${trainee ? `${trainee} is waiting for you` : "this is still open"}: “${title}”. ${link}`,
  /** `name` is empty where it is about the reader. */
  notices: {
    ...company.notices,
    ...onboarding.notices,
    ...journey.notices,
    ...quizzes.notices,
    ...grading.notices,
    ...catalogue.notices,
    "sent-back": ({ title, reason }) => `Sent back: ${title}. ${reason}`,
    "take-back": ({ name }) => `The onboarding of ${name} has ended: collect accounts and equipment.`,
    ...accessNews.notices,
  } satisfies Record<NoticeKind, Say<NoticeParts>> as Record<NoticeKind, Say<NoticeParts>>,
  /** All that is said of each kind of requirement. */
  kinds: kinds as AllKindWords,
  timeline: {
    ...ofKinds.timeline,
    ...company.timeline,
    ...onboarding.timeline,
    ...journey.timeline,
    ...quizzes.timeline,
    ...grading.timeline,
    ...results.timeline,
    "evidence.recognised": ({ title, how }) => `${how}: ${title}`,
    "link.task": () => "Link created for the system administrator",
    "evidence.struck": ({ title }) => `Undone: ${title}`,
    "evidence.taken-back": ({ title }) => `Collected after the ending, given with: ${title}`,
  } satisfies { [Act in JournalAct]?: Say } as {
    [Act in JournalAct]?: Say;
  },
  /** Every act, where nothing more is known of it. */
  journal: {
    ...ofKinds.journal,
    ...account.journal,
    ...company.journal,
    ...onboarding.journal,
    ...journey.journal,
    ...catalogue.journal,
    ...quizzes.journal,
    ...grading.journal,
    ...bank.journal,
    ...results.journal,
    "evidence.struck": "Undone",
    "evidence.taken-back": "Accounts or equipment collected",
    "evidence.recognised": "Recognised",
    "link.task": "Link for the system administrator created",
    "document.published": "Document published",
  } satisfies Record<JournalAct, string> as Record<JournalAct, string>,
  attention: {
    ...onboarding.attention,
    ...journey.attention,
    ...quizzes.attention,
    "deal-failed": ({ owner, title }) =>
      `No attempt is left at “${title}”; ${owner} decides what comes next.`,
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
    "switched-off": () => "By exception this is not required of this person.",
    paused: () => "The onboarding is paused; it continues after the pause.",
    met: () => "Done.",
  } satisfies Record<keyof typeof commonReasons, Say<ProgressParts>> as Record<
    keyof typeof commonReasons,
    Say<ProgressParts>
  >,
};
