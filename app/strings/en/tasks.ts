export const tasks = {
  done: "I have done this",
  confirm: "Confirm",
  notYet: "Not yet",
  notYetFor: (title: string) => `Not yet: ${title}`,
  notYetLead: (name: string) => `${name} reads this and goes on with it.`,
  whatIsMissing: "What is missing?",
  sendBack: "Send back",
};
