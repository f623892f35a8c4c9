import type { milestone } from "#app/domain/kinds/milestone.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof milestone>;

export const title = "Milestone";
export const hint = "Reached, with something that shows it.";

/** What its own pages say. */
export const milestones = {
  how: {
    text: "Describe how it went.",
    file: "Add the file that shows it.",
    activity: "Choose the recorded activity that shows it.",
    any: "Describe it, add a file or choose a recorded activity.",
  },
  text: "How did it go?",
  file: "File",
  fileHint: "A picture or a PDF, up to 5 MB.",
  activity: "Recorded activity",
  none: "None",
  record: "Record milestone",
  shown: "What shows it",
  noActivities: "Nothing is recorded yet; record the activity first.",
};

export const fields: Words["fields"] = {
  proof: "Proof",
  confirmedBy: "Who confirms it?",
};
export const duties: Words["duties"] = { confirmedBy: "Confirms it" };

export const reasons: Words["reasons"] = {
  "reach-milestone": () => "Still to be reached, and shown here.",
  "not-yet": ({ owner }) => `Sent back with a reason; ${owner} continues.`,
  "confirm-task": ({ owner }) => `Done; waiting for ${owner} to confirm.`,
};

export const queue: Words["queue"] = {
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

export const flash = {
  "milestone-recorded": ({ title }) => `Recorded: “${title}”.`,
} satisfies Record<string, Say>;

export const refusals = {
  "proof-missing": "Show it: write a few words, add a file or choose a recorded activity.",
};
