import { inZone } from "#app/strings/zone.ts";
import type { WorkedOffer } from "#app/domain/price-list.ts";
import type { Quiz } from "#app/domain/quiz.ts";

const clock = inZone("en-GB", { hour: "2-digit", minute: "2-digit" });
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const duration = (minutes: number) => {
  if (minutes < 60) return many(minutes, "minute", "minutes");
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours < 48)
    return `${many(hours, "hour", "hours")}${rest > 0 ? ` ${many(rest, "minute", "minutes")}` : ""}`;
  return many(Math.round(minutes / 1440), "day", "days");
};
const leftOf = (minutes: number) => (minutes < 1 ? "less than a minute" : duration(minutes));

const euro = (cents: number) =>
  new Intl.NumberFormat("en-GB", { style: "currency", currency: "EUR" }).format(cents / 100);
const share = (bp: number) => `${(bp / 100).toLocaleString("en-GB")}%`;

export const quizzes = {
  toJourney: "Back to the journey",
  toQuiz: "Back to the quiz",
  rules: "The rules",
  questions: "Questions",
  passingScore: "Needed to pass",
  atLeast: (percent: string) => `at least ${percent}`,
  mustHaves: "Must-haves",
  mustHavesText: (n: number, percent: string) =>
    `${many(n, "question has", "questions have")} to be passed separately: at least ${percent} on each`,
  missed: (n: number, percent: string) =>
    `${many(n, "must-have was", "must-haves were")} missed: each needs at least ${percent}.`,
  window: "Exam days",
  openUntil: (day: string) => `open until the end of ${day}`,
  timeLimit: "Time",
  noTimeLimit: "as much as you need",
  timeLimitText: (minutes: number) => `${duration(minutes)} from the start, by the server's clock`,
  timeCut: (minutes: number) =>
    `Only ${leftOf(minutes)} left until the exam days end. An attempt started now ends then.`,
  timeCutText: (minutes: number, usual: number | null) =>
    `${leftOf(minutes)}, until the exam days end${usual === null ? "" : ` (${duration(usual)} otherwise)`}`,
  attempts: "Attempts",
  attemptsText: (left: number, of: number) => (left === 0 ? `none of ${of} left` : `${left} of ${of} left`),
  coolDown: "Between attempts",
  coolDownText: (minutes: number) => (minutes === 0 ? "no pause" : `a pause of ${duration(minutes)}`),
  grading: "Written answers, if any",
  gradingText: (by: Quiz["gradedBy"], within: string) => {
    const party = { trainer: "a trainer", mentor: "the mentor", head: "the head of sales" }[by];
    return `read by ${party} within ${within}`;
  },
  start: "Start quiz",
  startAgain: "Start new attempt",
  continue: "Continue attempt",
  startHint: "Your answers are saved as you go. You can leave and come back.",
  startHintTimed:
    "The clock starts when you do and keeps running while you are away. Your answers are saved as you go.",
  seeResult: "See the result",
  timeOver: "Time is up. The answers saved by then count.",
  waitsFor: (owner: string, since: string, on: string) =>
    `Handed in ${since}; waiting for ${owner}. Promised by ${on}.`,
  past: "Past attempts",
  noAttempts: "No attempts yet.",
  attemptNumber: (n: number) => `Attempt ${n}`,
  attempt: "Attempt",
  handedIn: "Handed in",
  result: "Result",
  attemptStates: {
    open: "Not handed in yet",
    "time-over": "Time is up",
    waiting: "Waiting for grading",
    passed: "Passed",
    failed: "Not yet passed",
  },
  notHandedIn: "not yet",
  needed: (percent: string) => `${percent} needed`,
  grantedBy: (name: string, at: string, remedy: string) =>
    `${name} allowed one more attempt (${at}): “${remedy}”`,

  questionOf: (n: number, of: number) => `Question ${n} of ${of}`,
  timeLeft: (minutes: number, at: number) =>
    minutes < 1
      ? `Less than a minute is left: the time ends at ${clock(at)}.`
      : `The time ends at ${clock(at)}: ${duration(minutes)} left.`,
  left: (minutes: number, at: number) =>
    minutes < 1
      ? `less than a minute left, until ${clock(at)}`
      : `${duration(minutes)} left, until ${clock(at)}`,
  timeSoonOver: "Time is almost up. Hand in what you have; saved answers count in any case.",
  yourAnswer: "Your answer",
  chooseHere: "Choose…",
  place: (n: number) => `${n}.`,
  answer: "Your answer",
  next: "Continue",
  previous: "Previous",
  leave: "Save and leave",
  /** Where what was typed is. */
  kept: {
    saving: "Saving…",
    saved: "Everything you typed here is saved.",
    unsaved: "Not saved yet, trying again. What you typed is kept in this browser until it is saved.",
    signedOut: "Not saved yet: you were signed out. What you typed is kept in this browser.",
    refused: "Not saved yet.",
    unsavedOf: (n: number) => `Question ${n}: what you typed last is not saved yet.`,
  },
  newerAnswer: "A newer answer to this question was saved in another window. This one was not saved.",
  showNewer: "Show the newer answer",
  noLongerOpen: "This attempt is no longer open; nothing more is saved.",

  check: "Check your answers",
  checkLead: (open: number) =>
    open === 0
      ? "Every question has an answer."
      : `${many(open, "question has", "questions have")} no answer yet. You can hand in anyway.`,
  unanswered: "No answer yet",
  answered: "Answered",
  change: "Change",
  changeQuestion: (n: number) => `Change question ${n}`,
  handIn: "Hand in",
  handInHint: "After that nothing can be changed.",

  passed: (score: string, needed: string) => `Passed: ${score}. At least ${needed} was needed.`,
  failed: (score: string, needed: string) => `Not yet: ${score}. At least ${needed} is needed.`,
  waiting: (n: number, owner: string) => `${many(n, "answer is", "answers are")} waiting for ${owner}.`,
  toRelease: (owner: string) => `Waiting for ${owner} to publish the result.`,
  waitingSince: (since: string, on: string) =>
    `Handed in ${since}, promised by ${on}. The wait does not count against you.`,
  stillOpen: "This attempt has not been handed in yet.",
  goOn: "Go to the next step",
  nextAttempt: (left: number, of: number) => `Another attempt is open now (${left} of ${of} left).`,
  nextAttemptAt: (until: string, left: number, of: number) =>
    `The next attempt opens ${until} (${left} of ${of} left).`,
  usedUp: (owner: string) => `All attempts are used. ${owner} decides with you what comes next.`,
  whatNext: "What happens next, and what helps until then",
  beginOral: "Start the exam",
  goOnOral: "Continue the exam",
  oralHint: "An oral exam: the questions are drawn now, you ask them, and both of you confirm at the end.",
  confirmOral: "Yes, this exam took place",
  confirmOralText: (by: string, place: string) =>
    `${by} examined you (${place}). Once you confirm, the result is published.`,
  oralNote: "Examiner's note",
  oralGoing: "The exam is in progress.",
  practiceOf: (title: string) => `Practice: ${title}`,
  practiceCounts: "This doesn't count: no attempt is used, no result is kept.",
  practiceCheck: "Check answers",
  practised: (right: number, of: number) => `${right} of ${of} right`,
  practiceAgain: "Another round",
  practice: "Practise first",
  noPractice: "There are no practice questions yet",
  noPracticeText:
    "A trainer can set questions aside for practice; the quiz's own questions are not shown here.",
  rightOf: (n: number, of: number) => `${n} of ${of} right`,
  scoreBar: (score: string, needed: string) => `${score}; ${needed} needed to pass`,
  rightOnes: (n: number) => `Right: ${n}`,
  review: "Question by question",
  given: "Answer given",
  noAnswer: "no answer",
  verdicts: {
    right: "Right",
    partly: "Partly right",
    wrong: "Not right",
    waiting: "Waiting for grading",
    almost: "Almost: one letter off",
  },
  right: "Right answer",
  worked: "How it is calculated",
  workedOffer: ({
    asks,
    volume,
    deferralDays,
    listCents,
    tierBp,
    takesBp,
    discountBp,
    unitCents,
    totalCents,
  }: WorkedOffer) => [
    `List price ${euro(listCents)}.`,
    `A volume of ${volume.toLocaleString("en-GB")} gives ${share(tierBp)}.`,
    deferralDays === 0
      ? "Immediate payment takes nothing off."
      : `A deferral of ${many(deferralDays, "day", "days")} takes off ${share(takesBp)}.`,
    `The discount is ${share(discountBp)}.`,
    ...(asks === "discount" ? [] : [`The unit price is ${euro(unitCents)}.`]),
    ...(asks === "total" ? [`Total: ${euro(totalCents)}.`] : []),
  ],
  about: (option: string) => `About “${option}”`,
  model: "What a good answer includes",
  explanation: "Why",
  comment: "Grader's comment",
  held: "Hidden for now: a quiz still ahead of you may ask this again.",
  hidden: "Right answers are shown once the quiz is passed or no attempts are left.",
  retest: "Retest what was missed",
  changed: (because: "retest" | "regraded", score: string, by: string, at: string, reason: string) =>
    `${because === "retest" ? "Retest" : "Rescored after the key was corrected"}: ${score} (${by}, ${at}). ${reason}`,
  grade: "Grade this attempt",
  or: " or ",
  figure: (value: number, tolerance: number, unit: string) =>
    `${value.toLocaleString("en-GB")}${unit ? ` ${unit}` : ""}${tolerance > 0 ? ` (± ${tolerance.toLocaleString("en-GB")})` : ""}`,

  extra: "Allow one more attempt",
  extraTitle: (name: string) => `One more attempt for ${name}`,
  extraLead: (title: string) =>
    `All attempts at “${title}” are used. Allow one more, and say what was done to help it go better.`,
  remedy: "What was done or agreed",
  remedyHint:
    "Briefly; the trainee can read it. For example: went through the price list together on Tuesday.",
  allow: "Allow attempt",
  otherWays: "Or decide differently",
  makeException: "Make an exception",
  endInstead: "End the onboarding",
  extraNotNeeded: "Nothing to allow: attempts are left, or the quiz is passed.",
};
