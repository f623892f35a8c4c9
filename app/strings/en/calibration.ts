const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const two = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "negative" });
const signed = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "exceptZero" });
const minus = (text: string) => text.replace("-", "−");

export const calibration = {
  title: "Calibration", toGrading: "To grading",
  lead: "Several graders mark the same answers, blind, to see how far their marks agree. Nobody's result changes by it.",
  empty: "No rounds yet", emptyText: "A trainer or a head of sales starts one; whoever is to mark finds it here.",
  rounds: "Rounds, the newest first",
  columns: { question: "Question", graders: "Graders", started: "Started", state: "State" },
  open: "In progress", openMine: "In progress, you mark too", closed: "Compared",
  start: "Start a round", startDo: "Start the round", question: "Question",
  choice: (quiz: string, prompt: string, n: number) => `${quiz}: ${prompt} (${many(n, "answer", "answers")})`,
  noQuestions: "No written question has five answers yet that are marked and released.",
  howMany: "How many answers", howManyHint: ({ least, most }: { least: number; most: number }) => `From ${least} to ${most}, drawn by lot from the newest; all there are, if there are fewer.`,
  whoGrades: "Who marks", whoGradesHint: "Two to five people. Answers they wrote themselves are left out.",
  round: "Calibration round", since: (at: string) => `Started ${at}.`, closedAt: (at: string) => `Closed ${at}.`,
  guidance: "What a good answer holds", progress: "Who has marked how much", done: (n: number, of: number) => `${n} of ${of} marks`,
  blind: "Everybody's marks are shown when all are done, or when the round is closed.",
  nothingLeft: "None of the answers is there any more.",
  answerOf: (n: number, of: number) => `Answer ${n} of ${of}`, mark: "The whole answer",
  grades: { 0: "0: not there", 1: "1: begun", 2: "2: mostly there", 3: "3: full" },
  save: "Save my marks", saveHint: "You can come back and change them until the round is over. With the last mark of all it is compared.",
  close: "Close and compare", closeHint: "What is marked by now is compared; nobody can mark after that.",
  agreement: "Agreement", quadratic: "Weighted kappa, quadratic (Cohen 1968)", linear: "Weighted kappa, linear",
  ordinal: "Krippendorff's alpha, ordinal (2011)", interval: "Krippendorff's alpha, interval",
  figure: (value: number, n: number) => `${minus(two.format(value))} (n = ${n})`,
  difference: (value: number, n: number) => `${minus(signed.format(value))} (n = ${n})`,
  tooFew: (n: number, least: number) => `too few: ${n} of at least ${least}`,
  noVariation: (n: number) => `no variation: all ${n} alike`,
  reading: "1 is full agreement, 0 what chance would give. From 0.80 on marks are commonly held reliable, below 0.67 not (Krippendorff). n counts what was marked by two graders at least: each answer, each line of the rubric.",
  drift: "Stricter or milder", driftCaption: "Agreement, and each grader against the others, by line of the rubric", line: "Line", allLines: "All lines",
  driftText: "A grader's figure is the mean difference from the mean of the other graders' marks, in steps from 0 to 3: above 0 milder, below 0 stricter.",
  answers: "The answers with everybody's marks", marksOf: (n: number) => `Marks of answer ${n}`, noMark: "–",
};
