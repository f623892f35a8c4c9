import { type DestinationStream, type Logger, pino } from "pino";

// Longer than any id of ours.
const TOKEN = /[\w-]{37,}/g;

/** The server's log: JSON lines, UTC, without what people sent. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorForLog },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

/** A path as it may be logged: no query, printable, and long segments (tokens) left out. */
export function pathForLog(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  return path
    .replace(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character))
    .replace(TOKEN, "…")
    .slice(0, 300);
}

type Failure = { message?: string; code?: string; constraint?: string; stack?: string; cause?: unknown };
type LoggedError = {
  type: string;
  message?: string;
  code?: string;
  constraint?: string;
  stack?: string;
  cause?: LoggedError;
};

/** An error without the values a database driver puts into its messages and properties. */
export function errorForLog(thrown: unknown): LoggedError {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const { message, code, constraint, stack, cause }: Failure = thrown;
  // Drizzle and PostgreSQL quote the row in the message.
  const isFromDatabase = "params" in thrown || "severity" in thrown;
  const frames = stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
  return {
    type: thrown.constructor.name,
    ...(isFromDatabase || !message ? {} : { message: message.replace(TOKEN, "…") }),
    ...(code ? { code } : {}),
    ...(constraint ? { constraint } : {}),
    ...(frames ? { stack: frames } : {}),
    ...(cause ? { cause: errorForLog(cause) } : {}),
  };
}
