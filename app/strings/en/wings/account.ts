import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  wrong: "That is not your password.",
  "wrong-code": "That is not the code we sent, or its time is over.",
  wait: "Too many tries. Wait a little, then try again.",
  "no-password": "You have no password yet. Ask an administrator for a link to choose one.",
  "has-account":
    "This person has signed in before; the administrator can make a new link for a forgotten password.",
  "by-administrator": "This person has another role here; the administrator makes their invitation.",
  "no-address": "No e-mail address is known.",
  "wrong-sign-in": "This address and password do not go together, or the code is wrong.",
  "link-spent": "This link or token does not work any more.",
  "email-needed": "Enter the address you will sign in with.",
  "email-taken": "Somebody else has this address.",
  "password-too-short": "Use at least 15 characters.",
  "password-too-long": "Use at most 128 characters.",
  "password-too-common": "This is too easy to guess.",
  "password-names-something": "Leave out names and the company.",
};

export const flash = {
  "signed-out-elsewhere": () => "You are signed out everywhere else.",
  "password-changed": () => "Your password is changed.",
  "sessions-ended": () => "Signed out everywhere.",
} satisfies Record<string, Say>;

export const journal = {
  "session.started": "Signed in",
  "session.ended": "Signed out",
  "session.ended-others": "Signed out elsewhere",
  "session.ended-all": "Signed out by an administrator",
  "session.refused": "Failed to sign in",
  "session.proof-refused": "Gave a wrong password before a decision",
  "credential.changed": "Password set",
  "link.invitation": "Invitation made",
  "link.reset": "Reset link made",
} satisfies Partial<Record<JournalAct, string>>;
