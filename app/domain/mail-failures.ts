/** What a mail server or the way to it said, as far as it decides anything. */
export type MailFailure = {
  code?: string | undefined;
  responseCode?: number | undefined;
  command?: string | undefined;
};

/** One send may take so long, ms; a claim on a row holds a little longer, so that nobody else begins with it. */
export const sendLasts = 90_000;
export const claimLasts = sendLasts + 60_000;

const minute = 60_000;
const longestWait = 6 * 60 * minute;
/** With waits that double, about three days. */
const mostFailures = 20;

/**
 * Whether asking again cannot change the answer: the reader or the mail was refused for good. What is wrong with the
 * server, the way to it or our account there is wrong for every mail and can be put right.
 */
export function isForGood({ code, responseCode = 0, command }: MailFailure): boolean {
  if (code === "EENVELOPE" && command === "API") return true;
  return responseCode >= 500 && (command === "RCPT TO" || command === "DATA");
}

/** When a mail that failed is tried again, in ms from now; null when it is given up. `failures` counts those before. */
export function waitAfter(failure: MailFailure, failures: number): number | null {
  if (isForGood(failure) || failures + 1 >= mostFailures) return null;
  return Math.min(minute * 2 ** failures, longestWait);
}

/** A mail's name, the same however often it is sent. */
export function messageIdOf(rowId: string, origin: string): string {
  return `<${rowId.replace(/[^\w.-]/g, "-")}@${new URL(origin).hostname.replace(/[[\]:]/g, "") || "localhost"}>`;
}
