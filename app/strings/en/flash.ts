type Say = (parts: Record<string, string>) => string;
const say = <T extends Record<string, Say>>(all: T): Record<keyof T, Say> => all;

/** What the next page says after something was done, or was not. */
export const flash = say({
  saved: () => "Saved.",
  undone: () => "Taken back. Both entries stay on record.",
  "task-done": ({ title }) => `“${title}” is marked as done.`,
  "task-confirmed": ({ title, name }) => `You confirmed “${title}” for ${name}.`,
  "sent-back": ({ title, name }) => `“${title}” went back to ${name} with your reason.`,
  "answers-kept": () => "Your answers are kept. Go on whenever you like.",
  "handed-in-before": ({ at }) => `You already handed this in (${at}).`,
  "attempt-time-over": () => "The time is over. The answers you had saved by then count.",
  "marks-saved": () => "The marks are saved as drafts.",
  "result-released": ({ title, name }) => `The result of “${title}” is released; ${name} can see it.`,
  "attempt-granted": ({ title, name }) => `${name} has one more attempt at “${title}”.`,
  "document-signed": ({ title }) => `You signed “${title}”.`,
  "sign-off-asked": ({ title }) => `Asked: “${title}”.`,
  "sign-off-able": ({ title }) => `You said that you can do “${title}”.`,
  "signed-off": ({ title, name }) => `Signed: “${title}” for ${name}.`,
  "activity-logged": ({ activity, amount }) => `Recorded. ${activity}: ${amount}.`,
  "gate-confirmed": ({ name, stage }) => `Stage ${stage} is confirmed for ${name}.`,
  released: ({ name }) => `${name} is released and works independently from now on.`,
  "gate-held": ({ name, stage }) => `“Not yet” for stage ${stage}; ${name} can read why.`,
  overridden: ({ name, stage }) => `Stage ${stage} is passed by exception for ${name}. It is listed for the executive.`,
  "override-confirmed": () => "The exception is confirmed and stands.",
  "mentor-assigned": ({ name, mentor }) => `${mentor} is the mentor of ${name} now.`,
  paused: ({ name }) => `The onboarding of ${name} is paused.`,
  resumed: ({ name }) => `The onboarding of ${name} goes on.`,
  ended: ({ name }) => `The onboarding of ${name} has ended. It stays on record.`,
  refused: ({ text }) => text ?? "",
});
