export const tasks = {
  itLink: "Link for the system administrator", itLinkLead: "Somebody without an account can report the accounts, programs and equipment of this trainee as done. Earlier links for this trainee stop working.", itName: "Who gets it?", itNameHint: "The name stands on record beside what they report.", itMake: "Make the link", itLinkUntil: (until: string) => `Works until ${until}, or until everything is done.`,
  itTitle: "Tasks for the system administrator", itFor: (name: string) => `To prepare for ${name}`, itLead: (holder: string, day: string, team: string) => `${holder}, this is asked of you. First day: ${day}${team ? `, ${team}` : ""}.`, itAllDone: "Everything is done. Thank you.",
  itBackFrom: (name: string) => `To take back from ${name}`, itBackLead: (holder: string) => `${holder}, the onboarding has ended. What was given with each of these is to be taken back or closed.`, haveTakenBack: "I have taken it back", takenBack: "Taken back",
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
