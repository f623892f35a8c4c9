import type { task } from "#app/domain/kinds/task.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof task>;

export const title = "Task";
export const hint = "Somebody does it; somebody may confirm it.";

/** What its own pages say. */
export const tasks = {
  itLink: "Link for the system administrator",
  itLinkLead:
    "Somebody without an account can mark this trainee's accounts, programs and equipment as done. Earlier links for this trainee stop working.",
  itName: "Who gets it?",
  itNameHint: "The name goes on record beside what they mark as done.",
  itMake: "Create link",
  itLinkUntil: (until: string) => `Works until ${until}, or until everything is done.`,
  itTitle: "Tasks for the system administrator",
  itFor: (name: string) => `To prepare for ${name}`,
  itLead: (holder: string, day: string, team: string) =>
    `${holder}, please get this ready. First day: ${day}${team ? `, ${team}` : ""}.`,
  itAllDone: "Everything is done. Thank you.",
  itBackFrom: (name: string) => `To collect from ${name}`,
  itBackLead: (holder: string) =>
    `${holder}, the onboarding has ended. Please collect or close what was given with each of these.`,
  haveTakenBack: "Mark as collected",
  takenBack: "Collected",
  together: "Sign once for everybody who was there",
  whoWasThere: "Who was there?",
  signForAll: "Sign for everybody selected",
  togetherOf: (n: number, title: string) => `Sign once for ${n}: ${title}`,
  done: "Mark as done",
  file: "File",
  fileHint: "A photo or a PDF, up to 5 MB. Whoever confirms opens it here.",
  handIn: "Hand in",
  handedIn: "Handed in",
  confirm: "Confirm",
  notYet: "Not yet",
  notYetFor: (title: string) => `Not yet: ${title}`,
  notYetLead: (name: string) => `${name} reads this and continues.`,
  whatIsMissing: "What is missing?",
  sendBack: "Send back",
};

export const fields: Words["fields"] = {
  doneBy: "Who does it?",
  confirmedBy: "Who confirms it?",
  file: "A file from the trainee?",
};
export const duties: Words["duties"] = {
  doneBy: "Does it",
  confirmedBy: "Confirms it",
};

export const reasons: Words["reasons"] = {
  "do-task": ({ owner }) => `Waiting for ${owner} to do it.`,
  "not-yet": ({ owner }) => `Sent back with a reason; ${owner} continues.`,
  "confirm-task": ({ owner }) => `Done; waiting for ${owner} to confirm.`,
};

export const queue: Words["queue"] = {
  task: (title: string) => title,
  confirm: (title: string) => `Confirm: ${title}`,
};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.done": ({ title }) => `Done: ${title}`,
  "evidence.confirmed": ({ title }) => `Confirmed: ${title}`,
  "evidence.not-yet": ({ title }) => `Not yet: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.done": "Task done",
  "evidence.confirmed": "Task confirmed",
  "evidence.not-yet": "Not yet",
};

export const refusals = {
  "file-missing": "Choose the file that is to be handed in.",
};

export const flash = {
  "task-done": ({ title }) => `“${title}” marked as done.`,
  "signed-together": ({ n, names }) => `Signed for ${n}: ${names}.`,
  "task-confirmed": ({ title, name }) => `You confirmed “${title}” for ${name}.`,
  "sent-back": ({ title, name }) => `“${title}” sent back to ${name} with your reason.`,
} satisfies Record<string, Say>;
