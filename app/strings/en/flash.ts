type Say = (parts: Record<string, string>) => string;
const say = <T extends Record<string, Say>>(all: T): Record<keyof T, Say> => all;

/** What the next page says after something was done, or was not. */
export const flash = say({
  saved: () => "Saved.",
  undone: () => "Taken back. Both entries stay on record.",
  "task-done": ({ title }) => `“${title}” is marked as done.`,
  "task-confirmed": ({ title, name }) => `You confirmed “${title}” for ${name}.`,
  "sent-back": ({ title, name }) => `“${title}” went back to ${name} with your reason.`,
  refused: ({ text }) => text ?? "",
});
