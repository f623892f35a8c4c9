import type { AccessKind } from "#app/domain/access-news.ts";

type Told = { by: string; role: string };

/** What somebody is told about their own way in; `by` is empty where it was done in their own name, or on the server. */
export const accessNews = {
  notices: {
    "password-changed": () => "Your password was changed.",
    "reset-made": ({ by }) => `${by || "Whoever runs the server"} made a link to reset your password.`,
    "invitation-renewed": ({ by }) =>
      `${by || "Whoever runs the server"} made you a new invitation; the earlier one no longer works.`,
    "address-changed": ({ by }) =>
      by
        ? `${by} changed the email address you sign in with.`
        : "The email address you sign in with was changed.",
    "role-given": ({ by, role }) => `${by || "Whoever runs the server"} gave you a role: ${role}.`,
    "role-taken": ({ by, role }) => `${by || "Whoever runs the server"} removed a role from you: ${role}.`,
    "signed-out": ({ by }) => `${by || "Whoever runs the server"} signed you out on every device.`,
    "access-ended": ({ by }) => `${by || "Whoever runs the server"} ended your access.`,
    "access-restored": ({ by }) => `${by || "Whoever runs the server"} restored your access.`,
  } satisfies Record<AccessKind, (p: Told) => string> as Record<AccessKind, (p: Told) => string>,
  /** Whom to turn to, and with what. */
  ifWrong: (admins: string) =>
    `If this is a mistake, or news to you, tell ${admins || "whoever runs the server"} right away, in person or by phone.`,
  mail: {
    text: (text: string, at: string, ifWrong: string) => `${text}\n\nWhen: ${at}\n\n${ifWrong}\n`,
    link: (link: string) => `\nYour account, where you can change your password: ${link}\n`,
    always: "\nYou get emails about your sign-in whatever you chose for the others.\n",
  },
};
