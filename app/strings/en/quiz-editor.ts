/** Spoken by the server only: the pages on which quizzes are set up. */
export const quizEditor = {
  title: "Quizzes", lead: "What each quiz asks, and what passes it. A change is a new version: papers begun keep the one they started with.",
  newQuiz: "Set up a quiz", edit: "Change the quiz", toQuizzes: "To the quizzes", toQuiz: "To the quiz", preview: "Preview as a trainee", publish: "Publish", empty: "There is no quiz yet.",
  emptyText: "Set one up: a title, what it draws from the bank, and what passes.", groups: { passing: "Passing, tries and time", held: "How it is taken and marked" }, copy: "Copy", copyOf: (title: string) => `${title} (copy)`,
  questions: (n: number) => (n === 1 ? "1 question" : `${n} questions`), passes: (percent: string) => `passes with ${percent}`, tries: (n: number) => (n === 1 ? "1 try" : `${n} tries`),
  version: (n: number) => `version ${n}`, onOld: (n: number) => (n === 1 ? "1 person is sitting an older version" : `${n} people are sitting an older version`), newStarters: "New starters get the newest.",
  unused: "no programme asks it yet", usedBy: (titles: string) => `asked by: ${titles}`,
  labels: {
    title: "Title", purpose: "What it shows, in one line", mode: "How it is taken", draws: "What it draws", count: "How many", passing: "Needed to pass, in %", tries: "Tries", coolDown: "Pause between tries, in minutes",
    time: "Time limit, in minutes", grading: "Written answers are marked within (working days)", gradedBy: "Who marks them", shows: "After a try that may be repeated, show", hidesNames: "Graders see a number instead of the name",
    second: "Second grader", near: "How near the passing score, in points of 100", practice: "Offer practice rounds that count for nothing", mustHaves: "Always asked (must-haves)", mustHavePass: "Each must-have needs, in %",
    tag: "Tag", product: "Product", top: "First products of the study order", aspect: "Aspect", kind: "Kind", named: "Named questions to draw from", namedCount: "Draw so many of them", fixed: "Fixed questions",
  },
  hints: {
    time: "Left empty, they take the time they need.", draws: "Each line draws so many questions that fit all it says. A must-have is never drawn twice.", top: "For example 5 for the five that bring most.",
    mustHaves: "Keys of questions, one a line; once the quiz is there, “Choose questions” finds them by their words. They are in every paper.", fixed: "Keys of questions, one a line. All of them are asked.",
    named: "Keys of questions, one a line.",
    shows: "The right answers are never shown while a try is left.", near: "5 means: a first score from 5 points below to 5 above is marked by a second person too.",
  },
  modes: { written: "Written, on screen or paper", oral: "Spoken, with an examiner" }, shown: { score: "the score alone", verdicts: "the score, and which answers were right" },
  seconds: { none: "Nobody", always: "Always", near: "Where the score is near the passing score" }, draw: (n: number) => `Draw ${n}`, any: "Any", yes: "Yes",
  fits: (n: number) => (n === 1 ? "1 question fits" : `${n} questions fit`), missing: "There are too few questions for this draw now.", sample: "A sample paper", another: "Draw another",
  previewLead: "Drawn now from the bank, as a trainee would get it. Nothing is kept.", drawnFrom: "What each draw may take", fixedList: "Named questions", everything: "any question of the bank",
  choose: "Choose questions", places: { out: "Not by name", fixed: "Always asked", must: "Must-have" },
  choosing: {
    lead: "Find questions and say for each whether it is always asked, or must be passed by itself too. What is drawn beside them stays as it is.", named: "In this quiz by name", noneNamed: "None yet; everything is drawn.",
    found: "In the bank", noneFound: "No other question fits. Search with fewer words.", place: "place in the quiz", save: "Publish with these questions",
  },
  save: "Publish this version", saveHint: "Whoever starts from now on gets it.", unknownKeys: (keys: string) => `Not in the bank: ${keys}`,
};
