import { createTransport } from "nodemailer";
import type { OutboxRow } from "#db/queries/outbox.ts";
import { composeMail } from "./compose-mail.server.ts";
import type { Send } from "./send-outbox.server.ts";

type Log = { info: (fields: object, message: string) => void };
type Settings = { publicOrigin: string; mail: { smtpUrl: string; from: string } | undefined };

/** How outbox rows go out: by SMTP where a server is set, else to the log; what has no reader any more is let go. */
export function postman({ publicOrigin, mail }: Settings, log: Log, now: () => number): Send {
  if (!mail) return async (row) => toLog(row, log);
  const transport = createTransport(mail.smtpUrl);
  return async (row) => {
    const made = await composeMail(row, publicOrigin, now());
    if (!made) return;
    const isList = row.kind !== "mail.sign-in-code";
    await transport.sendMail({ ...made, from: mail.from, ...(isList ? { headers: { "List-Unsubscribe": `<${publicOrigin}/account/mail>`, "Auto-Submitted": "auto-generated" } } : {}) });
  };
}

function toLog({ kind, recipientId, body }: OutboxRow, log: Log): void {
  const { code } = JSON.parse(body) as { code?: string };
  log.info({ kind, recipientId, ...(code ? { signInCode: code } : {}) }, "no mail server is set up: would be sent");
}
