export const tasks = {
  together: "Sign once for all who were there", whoWasThere: "Who was there?", signForAll: "Sign for all chosen",
  togetherOf: (n: number, title: string) => `Sign once for ${n}: ${title}`,
  done: "I have done this",
  confirm: "Confirm",
  notYet: "Not yet",
  notYetFor: (title: string) => `Not yet: ${title}`,
  notYetLead: (name: string) => `${name} reads this and goes on with it.`,
  whatIsMissing: "What is missing?",
  sendBack: "Send back",
};
