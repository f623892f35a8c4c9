import type { AccessKind } from "#app/domain/access-news.ts";

type Told = { by: string; role: string };

/** What somebody is told about their own way in; `by` is empty where it was done in their own name, or on the server. */
export const accessNews = {
  notices: {
    "password-changed": () => "Your password was changed.",
    "reset-made": ({ by }) =>
      `${by || "Whoever runs the server"} made a link with which a new password can be chosen for you.`,
    "invitation-renewed": ({ by }) =>
      `${by || "Whoever runs the server"} made a new invitation for you; the one before no longer works.`,
    "address-changed": ({ by }) =>
      by
        ? `${by} changed the e-mail address you sign in with.`
        : "The e-mail address you sign in with was changed.",
    "role-given": ({ by, role }) => `${by || "Whoever runs the server"} gave you a role: ${role}.`,
    "role-taken": ({ by, role }) => `${by || "Whoever runs the server"} took a role from you: ${role}.`,
    "signed-out": ({ by }) => `${by || "Whoever runs the server"} signed you out on every device.`,
    "access-ended": ({ by }) => `${by || "Whoever runs the server"} ended your access.`,
    "access-restored": ({ by }) => `${by || "Whoever runs the server"} restored your access.`,
  } satisfies Record<AccessKind, (p: Told) => string> as Record<AccessKind, (p: Told) => string>,
  /** Whom to turn to, and with what. */
  ifWrong: (admins: string) =>
    `If that is a mistake, or you know nothing of it, tell ${admins || "whoever runs the server"} at once, in person or by phone.`,
  mail: {
    text: (text: string, at: string, ifWrong: string) => `${text}\n\nWhen: ${at}\n\n${ifWrong}\n`,
    link: (link: string) => `\nYour account, where you can change your password: ${link}\n`,
    always: "\nMails about how you sign in always come.\n",
  },
};
