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
  kept: "Saved as you go.",
  scoreTogether: "Score with colleagues",
  scoreAlone: "Score alone",
  newPanel: "Score together",
  newPanelLead: "Each scores on their own phone and sees nobody else’s grades until all have saved.",
  scorers: "Who scores with you?",
  scorersHint: "One to four colleagues. They find it in their queue.",
  clientWho: "Who plays the client?",
  openPanel: "Start scoring",
  panelOf: (names: string) => `Scored together by ${names}`,
  panel: "Who scores",
  attemptNumber: (n: number) => `Attempt ${n}`,
  clientIs: (name: string) => `client: ${name}`,
  blind: "Nobody sees your grades until everybody has saved. Each tap is kept.",
  saveMarks: "Save my grades",
  hasSaved: "Saved",
  notSaved: "Not saved",
  stillScores: "Scoring",
  waitsForOthers: "Waiting for the others.",
  leadRecords: (name: string) => `${name} records what you agree on.`,
  refresh: "Refresh",
  closePanel: "Go on with those who have saved",
  cancelPanel: "Stop scoring together",
  compared: "Grades side by side",
  apart: (n: number): string =>
    n === 0
      ? "No line lies two or more steps apart."
      : n === 1
        ? "One line lies two or more steps apart. Talk it over."
        : `${n} lines lie two or more steps apart. Talk them over.`,
  differs: "Far apart",
  agreed: "Record agreed result",
  agreedLead: "This is what counts as the attempt; everybody’s own grades are kept beside it.",
  marksOfEach: "Everybody’s grades",
  toScore: "Simulated deals you score",
  save: "Save result",
  lastTry: "This is the last attempt.",
  decideDo: "Decide",
  decideLead: (name: string) => `${name} has no attempt left. A person decides, never the score alone.`,
  nothingToDecide: "There is nothing to decide now.",
  repeat: "Repeat the training and give one more attempt",
  repeatText:
    "An exception, once for each person. It carries your name and reason, the trainee reads it, and it is listed for the executive. The third attempt gets a card of its own.",
  repeatReason: "What is repeated, and why one more attempt?",
  grantTry: "Give one more attempt",
  end: "Other work, or the end of the onboarding",
  endText:
    "End the onboarding with a reason, moving to other work among them; or pass the stage by exception.",
  endAfterException:
    "The one exception is used. End the onboarding with a reason, moving to other work among them; or pass the stage by exception.",
  exceptionBy: (name: string, at: string) => `One more attempt by exception: ${name}, ${at}`,
  decide: "Decide what comes next",
  decideText: "No attempt is left. One page has what can follow.",
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
  "extra-try": () => "One more attempt was given by exception. It is the last.",
  "deal-failed": ({ owner }) => `No attempt is left; ${owner} decides what comes next.`,
  "passed-earlier": ({ owner }) => `Passed in an earlier onboarding; ${owner} carries it over.`,
};

export const queue: Words["queue"] = {
  deal: (title: string) => `Play and score: ${title}`,
  "deal-failed": (title: string) => `No attempt left: ${title}`,
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
  "deal.panel-opened": ({ title }) => `Scored by several people: ${title}`,
  "deal.panel-scored": ({ title }) => `Grades saved: ${title}`,
  "deal.panel-closed": ({ title }) => `Scoring closed: ${title}`,
  "deal.panel-cancelled": ({ title }) => `Scoring together stopped: ${title}`,
  "deal.excepted": ({ title }) => `One more attempt by exception: ${title}`,
  "deal.corrected": ({ title, score }) => `Score corrected: ${title}${score ? `, ${score}` : ""}`,
};
export const journal: Words["journal"] = {
  "evidence.asked": "Asked to be shown",
  "deal.scored": "Simulated deal scored",
  "deal.drawn": "Scenario card drawn",
  "deal.card-chosen": "Scenario card chosen",
  "deal.panel-opened": "Panel for a simulated deal opened",
  "deal.panel-scored": "Grades of a panel member saved",
  "deal.panel-closed": "Panel for a simulated deal closed",
  "deal.panel-cancelled": "Panel for a simulated deal stopped",
  "deal.excepted": "Third attempt at a simulated deal given",
  "deal.corrected": "Score of a simulated deal corrected",
};

export const flash = {
  "deal-asked": ({ title }) => `You are ready: “${title}”. Your colleagues can see it.`,
  "card-chosen": () => "The card is changed. The trainee sees its brief.",
  "panel-opened": () => "You can score now; your colleagues find it in their queue.",
  "panel-saved": () => "Your grades are saved. The others are still scoring.",
  "panel-closed": () => "Scoring is closed. Here are everybody’s grades.",
  "panel-cancelled": () => "You no longer score together. One person can score, or choose colleagues again.",
  "extra-try-granted": ({ name }) => `${name} has one more attempt, and can read your reason.`,
  "deal-passed": ({ name, score }) => `${name} passed the simulated deal with ${score}.`,
  "deal-not-passed": ({ name, score }) => `${score}: not enough this time. ${name} can read your remarks.`,
} satisfies Record<string, Say>;

export const refusals = {
  "no-grade": "Choose a grade for this line.",
  "deal-attempts-used-up": "Both attempts are used; there is no third.",
  "no-such-card": "Choose a card that is in use.",
  "card-tried": "That card was given at an earlier attempt. Choose another one.",
  "panel-open": "Several people are scoring this attempt. Wait until it is closed, or stop scoring together.",
  "panel-over": "Scoring is closed, or your grades are already saved.",
  "nobody-saved": "Nobody has saved any grades yet.",
  "no-such-scorer": "Choose mentors, trainers or heads, not the trainee.",
  "two-to-five-scorers": "Choose one to four colleagues.",
  "deal-not-failed": "There is still an attempt left, or the deal is passed.",
  "extra-try-used": "This person was given one more attempt before; there is one exception in all.",
  "not-asked": "The trainee has not said they are ready yet.",
  "no-such-client": "Choose a colleague, not the trainee, as the client.",
};
