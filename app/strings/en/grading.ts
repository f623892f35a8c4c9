const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const grading = {
  title: "Grading",
  lead: (n: number) =>
    n === 0 ? "" : `${many(n, "attempt waits", "attempts wait")} for marks, the longest waiting first.`,
  empty: "Everything is graded",
  emptyText:
    "Attempts with written answers, or with one that is a letter off, appear here as soon as they are handed in.",
  waitingAttempts: "Attempts that wait for marks",
  who: "Who",
  quiz: "Quiz",
  handedIn: "Handed in",
  promised: "Promised by",
  late: "over the promised day",
  age: (days: number) =>
    days === 0 ? "waiting since today" : `waiting for ${many(days, "working day", "working days")}`,
  grader: "Grader",
  anyTrainer: "a trainer",
  marked: (done: number, of: number) => `${done} of ${of} marked`,
  toGrading: "To the list",
  attemptOf: (name: string, n: number) => `${name}, attempt ${n}`,
  handedInAt: (at: string, on: string) => `Handed in ${at}, promised by ${on}.`,
  asksAloud: "Ask every question aloud",
  asksAloudWhy:
    "Nobody else looks after these questions, so the key may have been known. Ask all of them again, face to face, and mark what you hear; nothing was marked by machine. The mark on record says so.",
  right: (text: string) => `Right: ${text}`,
  tooFast:
    "Answered very quickly: less than three seconds a question. It may mean nothing; it changes no mark.",
  answerOf: (n: number, of: number) => `Written answer ${n} of ${of}`,
  given: "The answer",
  guidance: "What a good answer holds",
  nearMiss: "One letter away from an accepted answer. A slip or another word? You decide.",
  accepted: (all: string) => `Accepted: ${all}`,
  mark: (points: string) => `Mark (worth ${points})`,
  points: (n: number) => many(n, "point", "points"),
  levels: { 0: "0: not there", 3333: "1: begun", 6667: "2: mostly there", 10000: "3: full" } as Record<
    number,
    string
  >,
  digits: "On the keyboard: 0 to 3, then Enter.",
  nameHidden: "Name hidden",
  secondMark:
    "A second mark is asked for this answer. The first one is not shown, so that yours is your own.",
  thirdMark: "Two marks lie far apart. Yours decides; the others are not shown.",
  reuse: "Or a comment used before",
  reuseNone: "None",
  byQuestion: "Grade question by question",
  byQuestionLead: "The same question for everybody, one answer after the other: fair and fast.",
  toMark: (n: number) => many(n, "answer to mark", "answers to mark"),
  leftOf: (n: number) =>
    n === 0 ? "The last one." : `${many(n, "more answer", "more answers")} after this one.`,
  allMarked: "All answers to this question have a mark",
  allMarkedText: "Go on with another question, or release the results that are ready.",
  saveNext: "Save and next",
  readyTitle: (n: number) => `${many(n, "result is", "results are")} ready to release`,
  releaseAll: (n: number) => (n === 1 ? "Release 1 result" : `Release ${n} results`),
  retest: "Ask again what was missed",
  retestLead: (name: string, quiz: string) =>
    `${name}: “${quiz}”. Ask aloud and keep what was said; the first marks stay on record beside it.`,
  nothingMissed: "Nothing was missed in this attempt.",
  markFirst: "Mark the written answers first; then what was missed can be asked again.",
  saidAloud: "Said aloud",
  notAsked: "Not asked",
  retestNote: "When, where and how",
  retestNoteHint: "In a few words; the trainee can read it.",
  retestSave: "Keep the verdicts",
  comment: "Comment for the trainee",
  markedBy: (name: string, at: string) => `Marked by ${name} ${at}.`,
  save: "Save the marks",
  saveHint: "Drafts: the trainee sees nothing until the result is released.",
  nothingToMark: "There are no written answers to mark.",
  oralLead: (name: string, at: string) =>
    `${name}, begun ${at}. Tap a verdict for each question; nothing is shown to the trainee yet.`,
  oralEnd: "At the end",
  oralPlace: "Where it was held",
  oralPlaceHint: "For example: meeting room, by phone.",
  oralNote: "Note for the trainee",
  oralInternal: "Note for examiners",
  oralInternalHint: "Not shown with the result; it is in the person's own record if they ask for it.",
  oralFinish: "The exam is over",
  oralFinishHint: (name: string) => `${name} confirms it then; with that the result is released.`,
  release: "Release the result",
  releaseText: (score: string, isPassed: boolean) =>
    `The result: ${score}, ${isPassed ? "passed" : "not yet passed"}.`,
  releaseButton: (score: string, isPassed: boolean) =>
    `Release ${score}: ${isPassed ? "passed" : "not yet passed"}`,
  releaseHint: "The trainee sees it at once. This cannot be taken back.",
  stillWaiting: (n: number) =>
    `${many(n, "answer has", "answers have")} no mark yet. The result can be released when all have one.`,
  released: "The result is released",
  seeResult: "See the result",
};
