export const mails = {
  title: "Mail that did not arrive", lead: "What the mail server refused, and what is tried again. A refusal for good is not repeated by itself: put the address right first.",
  noServer: "No mail server is set up. What would be sent stands on the server's log.", fine: "Everything that was to be sent has been sent.",
  givenUp: "Not sent", failing: "Tried again", again: "Send again", nobody: "nobody any more",
  kinds: { "mail.sign-in-code": "Sign-in code", "mail.morning": "Morning mail", "mail.notice": "Notice", "mail.access": "Notice about access", "mail.invitation": "Invitation" } as Record<string, string>,
  tooLate: "It could not be sent in time.", server: (text: string) => `The server said: ${text}`, at: (moment: string) => `given up ${moment}`, next: (moment: string) => `next try ${moment}`,
  newInvitation: "A new invitation can be mailed from the person's page.", codeOver: "A new code can be asked for at sign-in.", nextMorning: "What it would have said comes with the next morning mail.",
  link: (n: number) => (n === 0 ? "Mail that did not arrive" : `Mail that did not arrive: ${n}`),
};
