import type { OfferAsked } from "#app/domain/price-list.ts";
import type { Aspect, QuestionKind } from "#app/domain/quiz-questions.ts";

/** Spoken by the server only: the question bank and the quiz editor. */
export const bank = {
  title: "Question bank", lead: "Every question a quiz may ask. A change is a new version; what somebody has answered stays as it was shown.",
  newQuestion: "Write a question", chooseKind: "What kind of question?", importThem: "Import", exportThem: "Export as Moodle XML", search: "Words in the question",
  filter: "Show", filters: "More filters", allKinds: "All kinds", allProducts: "All products", allAspects: "All aspects", anyState: "All that may be asked", allTags: "All tags", none: "None",
  rate: "Answered right",
  empty: "No question fits.", emptyText: "Take a filter away, or write the first one.", found: (n: number) => (n === 1 ? "1 question" : `${n} questions`),
  kinds: {
    single: "One right answer", multiple: "Several right answers", "true-false": "True or false", short: "A word or a few", number: "A number",
    calculated: "Worked out from the price list", matching: "Match pairs", ordering: "Put in order", free: "Written answer", oral: "Spoken answer",
  } satisfies Record<QuestionKind, string> as Record<QuestionKind, string>,
  kindHints: {
    single: "Options; one is right.", multiple: "Options; a part of the points for a part of the right ones.", "true-false": "A sentence that holds or does not.", short: "Any of the texts you accept.",
    number: "With a tolerance and a unit.", calculated: "Volume and deferral are drawn for each attempt; prices are those of the day.", matching: "What belongs to what.", ordering: "Steps in their right order.",
    free: "Read and marked by a person.", oral: "Asked aloud by an examiner.",
  } satisfies Record<QuestionKind, string> as Record<QuestionKind, string>,
  aspects: {
    features: "Features and competitors", packaging: "Packaging", substitute: "Substitute when out of stock", "add-on": "Add-ons", "terms-of-use": "Terms of use",
    "in-stock-delivery": "Delivery from stock", "out-of-stock-delivery": "Delivery when out of stock",
  } satisfies Record<Aspect, string> as Record<Aspect, string>,
  states: { asked: "May be asked", "needs-review": "Needs review", "review-due": "Review is due", practice: "For practice only", retired: "No longer asked" },
  translationMissing: (language: string) => `Translation missing: ${language}`, languages: { en: "English", bg: "Bulgarian" },
  labels: {
    question: "Question", kind: "Kind", product: "Product", aspect: "Aspect", tags: "Tags", state: "State", prompt: "Question", explanation: "Why (shown after the quiz)", whenTrue: "Explanation for whoever answers “true”", whenFalse: "Explanation for whoever answers “false”", points: "Points",
    reviewBy: "Read it again by", use: "Where it is asked", guidance: "What a good answer holds", rubric: "What to look for, one a line", options: "Options, one a line", why: "Why each is right or wrong",
    credit: "Points", right: "It is", accepted: "Accepted answers, one a line", value: "The right number", tolerance: "May be off by", unit: "Unit", further: "Further right numbers, one a line", toNumbers: "What is said about each number", asks: "What is asked", volumes: "Volumes to draw from",
    deferrals: "Days of deferral to draw from", pairs: "Pairs, one a line", items: "Items in their right order, one a line", fix: "This change is", owner: "Looked after by", version: "Version",
  },
  hints: {
    markdown: "**bold**, *italic*, lists with - are shown as such.",
    prompt: { calculated: "Write {volume} and {deferral} where the drawn numbers belong." } as Partial<Record<QuestionKind, string>>,
    explanation: "One or two sentences; the trainee sees them with the result.", tags: "Separated by commas. Quizzes can draw by them.", reviewBy: "From then on it is listed as due.",
    guidance: "Only graders see it before the result.", rubric: "For example: Names the right substitute | 2. The number is its share of the points.",
    options: { single: "Put * before the right one. %50% before an option gives half the points.", multiple: "Put * before each right one. %50% or %-25% gives an option a weight of its own." },
    why: "In the order of the options; a line with only - stays silent.", accepted: "Capitals and spaces do not matter, nor do quotes, dashes and letters that look alike; * stands for any text, \\* for a star. %50% before a line gives half the points.",
    further: "For example -4, or 12 ± 0.5. %50% before a number gives half the points.", toNumbers: "In the order of the numbers, the right one first; a line with only - stays silent.",
    tolerance: "0 if it must be exact.", volumes: "Numbers of units, separated by commas: 14, 46, 92.", deferrals: "Separated by commas; 0 is payment at once.",
    pairs: "Left = right. A line that begins with = is one more choice that fits nothing.", items: "They are mixed when asked.",
  },
  inUse: (tags: string) => `In use: ${tags}.`,
  uses: { quiz: "In quizzes that count", practice: "In practice rounds only" }, credits: { partial: "A part for each right one, less for wrong ones", all: "All or nothing" },
  isTrue: "True", isFalse: "False", asked: { discount: "The discount in %", "unit-price": "The price of one", total: "The whole amount" } satisfies Record<OfferAsked, string> as Record<OfferAsked, string>,
  fixes: { minor: "A small fix: the same question, said better. Its answers are counted together.", edition: "A new edition: another question or key. Its answers are counted anew." },
  save: "Save and publish", saveAndNext: "Save and write the next", next: "Write the next", copy: "Copy", saveHint: "New papers ask this version at once; papers begun keep the one they showed.", toBank: "To the question bank", toQuestion: "To the question",
  edit: "Edit", retire: "Ask no longer", bringBack: "Ask again", reviewed: "What changed, and what to read again", history: "Versions", madeBy: (n: number, edition: number, by: string, at: string) => `Version ${n} (edition ${edition}), ${by}, ${at}`,
  asShown: "As it is shown", rightAnswer: "Right answer", usedIn: "Quizzes that may ask it", notUsed: "No quiz asks it by name; draws by tag, product or kind may.",
  needsReviewText: "A fact of the product changed after this was written. No new paper asks it until somebody has read it again or mended it.", analysis: "How it does", system: "the system",
  regrade: {
    title: "Score answers anew by this key", link: "The key was wrong: score anew", count: (n: number) => (n === 0 ? "Scored by the key as it is now, no mark changes." : n === 1 ? "1 mark changes." : `${n} marks change.`),
    misfits: (n: number) => `${n === 1 ? "1 paper stays as it is" : `${n} papers stay as they are`}: other options were shown, a person gave the marks, the answer is one letter off, or it follows from the prices of that day.`, stands: "Gates already passed stay passed; the first marks stay on record.",
    who: "Who and quiz", mark: "This answer", score: "Score", result: "Result", same: (isPassed: boolean): string => (isPassed ? "stays passed" : "stays not passed"), nowPassed: "is passed now", nowFailed: "is no longer passed",
    reason: "What was wrong", reasonHint: "In a few words; everybody whose result changes can read it.", apply: (n: number) => (n === 1 ? "Change 1 mark" : `Change ${n} marks`),
  },
  worth: (percent: string) => `worth ${percent}`, offBy: (n: string) => `± ${n}`, drawn: (volumes: string, deferrals: string) => `Volume from ${volumes}; deferral from ${deferrals} days`,
};
