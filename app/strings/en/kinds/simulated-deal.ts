import type { simulatedDeal } from "#app/domain/kinds/simulated-deal.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof simulatedDeal>;

export const title = "Simulated deal";
export const hint = "Played with a colleague and scored; two attempts.";

/** What its own pages say. */
export const simulatedDeals = {
  correct: "Correct score",
  correctLead: "The attempt keeps its number; the wrong score stays readable, struck through.",
  scenario: "The situation",
  brief: "Your brief",
  briefOf: "The trainee’s brief",
  briefHint: "Prepare for this talk. The client knows more than it says here.",
  wholeCard: "The whole card",
  clientCard: "The client’s card",
  noCard: "No card was drawn: none in use is left. Play by the situation, or choose one.",
  otherCard: "Play another card",
  chooseCard: "Use this card",
  allCards: "All scenario cards",
  card: "What is scored",
  passing: (share: string) => `Passed with at least ${share}`,
  twoTries: "There are two attempts in all, and no third.",
  earlierAttempts: (n: number): string =>
    n === 1 ? "One of them was used in an earlier onboarding." : "Both were used in an earlier onboarding.",
  carryOver: "Carry over",
  ready: "I am ready",
  score: "Play and score",
  scoreTitle: (name: string) => `Simulated deal of ${name}`,
  attempts: "Attempts",
  tryOf: (n: number, on: string) => `Attempt ${n} · ${on}`,
  passed: (share: string) => `Passed with ${share}`,
  failed: (share: string) => `Not passed: ${share}`,
  playedBy: (client: string, scorer: string) => `Client: ${client} · scored by ${scorer}`,
  client: "Who played the client?",
  playedOn: "Played on",
  grades: ["Not shown", "Partly", "Good", "Confident"] as [string, string, string, string],
  remarks: "Remarks for the trainee",
  remarksHint: "What went well, and the one thing to work on.",
  save: "Save result",
  lastTry: "This is the last attempt.",
  decide: "Decide what comes next",
  decideText: "Both attempts have failed. End the onboarding with a reason, or pass the stage by exception.",
  toGate: "Go to the gate",
  toEnding: "End the onboarding",
};

export const fields: Words["fields"] = {
  scenario: "Scenario",
  criteria: "Scorecard lines, one per line",
  passingScoreBp: "Passing score, in %",
  scoredBy: "Who scores it?",
};
export const duties: Words["duties"] = { scoredBy: "Scores it" };

export const reasons: Words["reasons"] = {
  "ask-deal": () => "Played when the trainee feels ready; there are two attempts.",
  "play-deal": ({ owner }) => `The trainee is ready; waiting for ${owner} to play and score it.`,
  "last-try": () => "Not passed at the first attempt. One more is left, and it is the last.",
  "deal-failed": ({ owner }) => `Both attempts have failed; ${owner} decides what comes next.`,
  "passed-earlier": ({ owner }) => `Passed in an earlier onboarding; ${owner} carries it over.`,
};

export const queue: Words["queue"] = {
  deal: (title: string) => `Play and score: ${title}`,
  "deal-failed": (title: string) => `Both attempts failed: ${title}`,
  "carry-over": (title: string) => `Passed in an earlier onboarding: ${title}`,
};
export const open: Words["open"] = {
  deal: "Score",
  "deal-failed": "Decide",
  "carry-over": "Decide",
};

export const timeline: Words["timeline"] = {
  "evidence.asked": ({ title }) => `Asked to be shown: ${title}`,
  "deal.scored": ({ title, score }) => `Simulated deal scored: ${title}${score ? `, ${score}` : ""}`,
  "deal.drawn": ({ title }) => `Scenario card drawn: ${title}`,
  "deal.card-chosen": ({ title }) => `Scenario card chosen: ${title}`,
  "deal.corrected": ({ title, score }) => `Score corrected: ${title}${score ? `, ${score}` : ""}`,
};
export const journal: Words["journal"] = {
  "evidence.asked": "Asked to be shown",
  "deal.scored": "Simulated deal scored",
  "deal.drawn": "Scenario card drawn",
  "deal.card-chosen": "Scenario card chosen",
  "deal.corrected": "Score of a simulated deal corrected",
};

export const flash = {
  "deal-asked": ({ title }) => `You are ready: “${title}”. Your colleagues can see it.`,
  "card-chosen": () => "The card is changed. The trainee sees its brief.",
  "deal-passed": ({ name, score }) => `${name} passed the simulated deal with ${score}.`,
  "deal-not-passed": ({ name, score }) => `${score}: not enough this time. ${name} can read your remarks.`,
} satisfies Record<string, Say>;

export const refusals = {
  "no-grade": "Choose a grade for this line.",
  "deal-attempts-used-up": "Both attempts are used; there is no third.",
  "no-such-card": "Choose a card that is in use.",
  "card-tried": "That card was given at an earlier attempt. Choose another one.",
  "not-asked": "The trainee has not said they are ready yet.",
  "no-such-client": "Choose a colleague, not the trainee, as the client.",
};
