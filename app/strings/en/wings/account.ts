import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  wrong: "That is not your password.",
  "wrong-code": "That is not the code we sent, or it has expired.",
  wait: "Too many attempts. Wait a little, then try again.",
  "no-password": "You have no password yet. Ask an administrator for a link to choose one.",
  "has-account":
    "This person already has an account; the administrator can create a link for a forgotten password.",
  "by-administrator": "This person has another role here; the administrator creates their invitation.",
  "no-address": "There is no email address.",
  "wrong-sign-in": "The email address, password or code is wrong.",
  "link-spent": "This link or token no longer works.",
  "email-needed": "Enter the address you will sign in with.",
  "email-taken": "Somebody else has this address.",
  "password-too-short": "Use at least 15 characters.",
  "password-too-long": "Use at most 128 characters.",
  "password-too-common": "This is too easy to guess.",
  "password-names-something": "Leave out names and the company name.",
};

export const flash = {
  "signed-out-elsewhere": () => "You are signed out everywhere else.",
  "password-changed": () => "Password changed.",
  "sessions-ended": () => "Signed out everywhere.",
} satisfies Record<string, Say>;

export const journal = {
  "session.started": "Signed in",
  "session.ended": "Signed out",
  "session.ended-others": "Signed out elsewhere",
  "session.ended-all": "Signed out by an administrator",
  "session.refused": "Sign-in failed",
  "session.proof-refused": "Wrong password before a decision",
  "credential.changed": "Password set",
  "link.invitation": "Invitation created",
  "link.reset": "Password link created",
} satisfies Partial<Record<JournalAct, string>>;
