import { createTransport } from "nodemailer";
import { messageIdOf } from "#app/domain/mail-failures.ts";
import type { OutboxRow } from "#db/queries/outbox.ts";
import { composeMail } from "./compose-mail.server.ts";
import type { Send } from "./send-outbox.server.ts";

type Log = { info: (fields: object, message: string) => void };
type Settings = { publicOrigin: string; mail: { smtpUrl: string; from: string } | undefined };

/** How long the server may be silent at each step, ms; the whole of a send has an end of its own. */
const patience = {
  dnsTimeout: 10_000,
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
};

/** How outbox rows go out: by SMTP where a server is set, else to the log; what has no reader any more is let go. */
export function postman({ publicOrigin, mail }: Settings, log: Log, now: () => number): Send {
  if (!mail) return async (row) => toLog(row, log);
  const transport = createTransport({ url: mail.smtpUrl, ...patience });
  return async (row, signal) => {
    const made = await composeMail(row, publicOrigin, now());
    if (!made) return;
    const isList = row.kind === "mail.notice" || row.kind === "mail.morning";
    const headers = isList
      ? {
          headers: {
            "List-Unsubscribe": `<${publicOrigin}/account/mail>`,
            "Auto-Submitted": "auto-generated",
          },
        }
      : {};
    await transport.sendMail({
      ...made,
      ...headers,
      from: mail.from,
      messageId: messageIdOf(row.id, publicOrigin),
      ...(signal ? { signal } : {}),
    });
  };
}

function toLog({ kind, recipientId, body }: OutboxRow, log: Log): void {
  const { code } = JSON.parse(body) as { code?: string };
  log.info(
    { kind, recipientId, ...(code ? { signInCode: code } : {}) },
    "no mail server is set up: would be sent",
  );
}
