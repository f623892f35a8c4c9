import type { AnalysisBounds } from "#app/domain/item-choices.ts";

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const number = (value: number, digits: number) =>
  new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: "negative",
  })
    .format(value)
    .replace("-", "−");
const tooFew = (n: number, least: number) => `too few: ${n} of at least ${least}`;

export const analysis = {
  ofQuiz: (title: string) => `How the questions perform: ${title}`,
  ofQuestion: "How this question performs",
  lead: (n: number, isCut: boolean) =>
    `From ${many(n, "person's first attempt", "people's first attempts")} with a published result${isCut ? "; the newest only" : ""}.`,
  cut: "Only the newest attempts are counted.",
  empty: "Nothing to count yet",
  emptyText: "Figures appear once first attempts are handed in and their results are published.",
  score: "Mean score",
  passed: "Passed at the first attempt",
  time: "Median time for the whole quiz",
  alpha: "Reliability (Cronbach's alpha)",
  questions: "Questions",
  questionsOf: (quiz: string) => `Questions of ${quiz} with their figures`,
  columns: {
    question: "Question",
    difficulty: "Points earned",
    discrimination: "Discrimination",
    flags: "Check",
  },
  edition: (n: number) => `Edition ${n}`,
  editionSince: (day: string, n: number) =>
    `Last changed ${day}; ${many(n, "person has been asked it", "people have been asked it")}.`,
  of: (n: number) => `(n = ${n})`,
  percent: (value: number) => `${number(value, 1)}%`,
  correlation: (value: number) => number(value, 2),
  minutes: (value: number) => `${number(value, value < 10 ? 1 : 0)} min`,
  questionTime: "Median time taken",
  seconds: (value: number) => `${number(value, 0)} s`,
  why: {
    "too-few": tooFew,
    "no-variation": (n: number, _: number) => `no variation: all ${n} the same`,
    "little-overlap": (_: number, __: number) => "too few people were asked the same questions",
    "one-question": (_: number, __: number) => "needs more than one question per quiz",
  },
  flags: {
    hard: (b: AnalysisBounds) => `under ${b.hard}% of the points`,
    easy: (b: AnalysisBounds) => `over ${b.easy}% of the points`,
    negative: (_: AnalysisBounds) => "negative discrimination: check the key",
    weak: (b: AnalysisBounds) => `discrimination below ${number(b.weak, 1)}`,
  },
  option: "What was chosen",
  right: "the right answer",
  all: (n: number) => `All (${n})`,
  upper: (n: number) => `Best (${n})`,
  lower: (n: number) => `Weakest (${n})`,
  times: (n: number, share: number) => `${n} · ${number(share, 0)}%`,
  outcomes: {
    true: "True",
    false: "False",
    full: "All points",
    part: "Some of the points",
    none: "No points",
    empty: "Left empty, or erased",
  },
  choicesOf: (edition: number) => `What was chosen in edition ${edition}`,
  noChoices: (b: AnalysisBounds) => `What was chosen is shown from ${b.difficulty} answers on.`,
  noGroups: (b: AnalysisBounds) =>
    `The best and the weakest are compared from ${b.discrimination} answers on, where their scores differ.`,
  how: "How these figures are worked out",
  rules: {
    first: "Only the first attempt of each person at this quiz counts, once its result is published.",
    firstMeeting:
      "Only first attempts at a quiz count, once their results are published; somebody asked the question in several quizzes counts with the first.",
    least: (b: AnalysisBounds) =>
      `Nothing is computed from too little: points earned, scores and times from ${b.difficulty} attempts on, discrimination from ${b.discrimination}, reliability from ${b.reliability}. n is the number of attempts behind a figure.`,
    editions:
      "A minor fix is counted with the version it fixes; any other change makes a new edition with figures of its own.",
    difficulty: "Points earned: the mean share of the question's points (Ebel & Frisbie 1991).",
    discrimination:
      "Discrimination: the correlation between the question and the share of points in the rest of the same quiz, the question itself left out (Henrysson 1963).",
    alpha:
      "Reliability: Cronbach's alpha (1951); where every question is right or wrong it is KR-20 (Kuder & Richardson 1937).",
    drawn:
      "Questions are drawn, so not everybody was asked every one: covariances are taken over those who were asked both of two questions and pooled by their number, for a quiz of the mean length (item sampling, Lord & Novick 1968). How far one draw was harder than another is not in it.",
    time: "Time runs from start to hand-in, breaks included; an attempt that ran out ends at its deadline.",
    questionTime:
      "Time taken: the median of the time from leaving the question before to leaving this one. It counts those who answered on screen in the order shown; anybody who went back and forth, or left the question before empty, is not counted.",
    groups: (b: AnalysisBounds) =>
      `Best and weakest: ${Math.round(b.outer * 100)}% of people each by the score of the whole quiz, ties included (Kelley 1939). A wrong answer that the best choose as often as the weakest misleads.`,
    flags: "A flag is a reason to read the question, not a verdict on it.",
  },
};
