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
  ofQuiz: (title: string) => `Are the questions any good? ${title}`,
  ofQuestion: "How a question does",
  lead: (n: number, isCut: boolean) =>
    `From ${many(n, "person's first attempt", "people's first attempts")} with a released result${isCut ? "; the newest only" : ""}.`,
  cut: "Only the newest attempts are counted.",
  empty: "Nothing to count yet",
  emptyText: "Figures appear once first attempts have been handed in and released.",
  score: "Mean score",
  passed: "Passed at the first attempt",
  time: "Time for the whole paper, median",
  alpha: "Reliability (Cronbach's alpha)",
  questions: "Questions",
  questionsOf: (quiz: string) => `Questions of ${quiz} with their figures`,
  columns: {
    question: "Question",
    difficulty: "Points earned",
    discrimination: "Discrimination",
    flags: "To look at",
  },
  edition: (n: number) => `Edition ${n}`,
  editionSince: (day: string, n: number) =>
    `Last changed ${day}; ${many(n, "person has met it", "people have met it")}.`,
  of: (n: number) => `(n = ${n})`,
  percent: (value: number) => `${number(value, 1)} %`,
  correlation: (value: number) => number(value, 2),
  minutes: (value: number) => `${number(value, value < 10 ? 1 : 0)} min`,
  questionTime: "Time taken, median",
  seconds: (value: number) => `${number(value, 0)} s`,
  why: {
    "too-few": tooFew,
    "no-variation": (n: number, _: number) => `no variation: all ${n} alike`,
    "little-overlap": (_: number, __: number) => "too few people have met the same questions",
    "one-question": (_: number, __: number) => "needs more than one question a paper",
  },
  flags: {
    hard: (b: AnalysisBounds) => `under ${b.hard} % of the points`,
    easy: (b: AnalysisBounds) => `over ${b.easy} % of the points`,
    negative: (_: AnalysisBounds) => "negative discrimination: check the key",
    weak: (b: AnalysisBounds) => `discrimination below ${number(b.weak, 1)}`,
  },
  option: "What was chosen",
  right: "the right answer",
  all: (n: number) => `All (${n})`,
  upper: (n: number) => `Best (${n})`,
  lower: (n: number) => `Weakest (${n})`,
  times: (n: number, share: number) => `${n} · ${number(share, 0)} %`,
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
  how: "How these figures are made",
  rules: {
    first: "Only the first attempt of each person at this quiz counts, once its result is released.",
    firstMeeting:
      "Only first attempts at a quiz count, once released; whoever met the question in several quizzes counts with the first.",
    least: (b: AnalysisBounds) =>
      `Nothing is computed from too little: points earned, scores and times from ${b.difficulty} attempts on, discrimination from ${b.discrimination}, reliability from ${b.reliability}. n is the number of attempts behind a figure.`,
    editions:
      "A minor fix is counted with the version it mends; any other change makes a new edition with figures of its own.",
    difficulty: "Points earned: the mean share of the question's points (Ebel & Frisbie 1991).",
    discrimination:
      "Discrimination: the correlation between the question and the share of points in the rest of the same paper, the question itself left out (Henrysson 1963).",
    alpha:
      "Reliability: Cronbach's alpha (1951); where every question is right or wrong it is KR-20 (Kuder & Richardson 1937).",
    drawn:
      "Papers are drawn, so not everybody met every question: covariances are taken over whoever met both of two questions and pooled by their number, for a paper of the mean length (item sampling, Lord & Novick 1968). How far one draw was harder than another is not in it.",
    time: "Time runs from start to hand-in, breaks included; an attempt that ran out ends at its deadline.",
    questionTime:
      "Time taken: the median of the time from leaving the question before to leaving this one. It counts whoever answered on screen in the order of the paper; who goes back and forth, or left the question before empty, is not counted.",
    groups: (b: AnalysisBounds) =>
      `Best and weakest: ${Math.round(b.outer * 100)} % of people each by the score of the whole paper, ties included (Kelley 1939). A wrong answer that the best choose as often as the weakest misleads.`,
    flags: "A flag is a reason to read the question, not a verdict on it.",
  },
};
