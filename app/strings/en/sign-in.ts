import type { Role } from "#app/domain/access-table.ts";

export const signIn = {
  title: "Sign in", lead: "Onramp takes new account managers through four stages to independent work.",
  email: "E-mail", password: "Password", remember: "Stay signed in on this device for 30 days", signIn: "Sign in",
  byCode: "Sign in with a code", codeLead: "We send a code that works once, for ten minutes.", codeSent: "If somebody here has this address, a code is on its way.",
  sendCode: "Send the code", code: "Code of six digits",
  proof: "Confirm it's you", proofLead: "This decision needs your password. Afterwards you are back on the page with everything you filled in, and confirm it there.",
  proofCodeLead: "This decision needs to know it's you. You have no password, so we mail you a code that works once, for ten minutes. Afterwards you are back on the page with everything you filled in.",
  proofCodeSent: "The code is on its way.", proofNone: "You have neither a password nor an e-mail address here. Ask an administrator for a link to choose a password.", proofDo: "Continue", proofBack: "Back without deciding",
  personas: "Look around as", personasLead: "One click, no password. Decisions ask for the demo's password after five minutes.",
  roles: {
    trainee: "Trainee", mentor: "Mentor", trainer: "Trainer", head: "Head of sales", executive: "Executive", admin: "Administrator",
  } satisfies Record<Role, string> as Record<Role, string>,
  welcome: (name: string) => `Welcome, ${name}`, choosePassword: "Choose a password",
  choosePasswordLead: "Then you sign in with it. This page works once.",
  firstPasswordLead: "It is yours alone; with it you sign in from now on. You are in right away.", choosePasswordAndIn: "Set the password and sign in",
  yourAddress: (email: string) => `You sign in with ${email}.`, emailHint: "You will sign in with it.",
  newPassword: "New password", passwordHint: "At least 15 characters. A short sentence is easy to remember and hard to guess.",
  passwordSet: "Your password is set", passwordSetLead: "You can sign in with it now.",
  linkSpent: "This link does not work any more", linkSpentText: "It was used, or its time is over. Ask whoever gave it to you for a new one.",
  linkNotYet: "This invitation is not open yet", linkOpens: (at: string) => `It opens on ${at}. Keep the link; the same one works then.`,
  linkAsk: (who: string | null) => (who ? `If you have a question, ask ${who}.` : "If you have a question, ask whoever gave it to you."),
  linkOver: "Its time is over.", linkAskNew: (who: string | null) => (who ? `Ask ${who} for a new one.` : "Ask whoever gave it to you for a new one."),
  linkUsed: "It was used already, or a newer one took its place. If you have chosen your password, sign in with it; otherwise ask for a new link.",
  setup: "Set up Onramp", setupLead: "Once, by whoever runs the server. It makes the company, you as its administrator, and the default programme.",
  token: "One-time token", tokenHint: "It stands in the server's log.", company: "Company", language: "Language", name: "Your name",
  alsoOther: "We also use the other language", alsoRoles: "You are also", setupDo: "Set up",
};
