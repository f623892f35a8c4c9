import { spawn } from "node:child_process";
import { once } from "node:events";
import { ConfigError, engineOf, getConfig } from "#app/web/config.server.ts";
import {
  closeDatabase,
  DatabaseInUse,
  engine,
  isUnavailable,
  openDatabase,
  openToRead,
  WrongVersion,
} from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";

type Options = { url?: string; isReadOnly?: boolean };
const again = "ONRAMP_CLI_AGAIN";

export const say = (text: string): void => void process.stdout.write(`${text}\n`);
export const fail = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

/** Opens the database the settings name, on the engine its address asks for, and closes it again. Reading goes on beside a running server. */
export async function withDatabase(
  run: () => Promise<void>,
  { url, isReadOnly = false }: Options = {},
): Promise<void> {
  try {
    const { databaseUrl, journalKeyId, journalKey } = getConfig();
    const at = url ?? databaseUrl;
    if (engineOf(at) !== engine) return await runOnOtherEngine();
    setJournalKey(journalKeyId, journalKey);
    if (isReadOnly) await openToRead(at);
    else {
      await openDatabase(at);
      await migrate();
    }
    await run();
    await closeDatabase();
  } catch (error) {
    if (error instanceof DatabaseInUse || error instanceof ConfigError || error instanceof WrongVersion)
      return fail(error.message);
    if (isUnavailable(error))
      return fail(`The database can't be opened or used right now: ${reasonOf(error)}.`);
    throw error;
  }
}

/** Codes name what is wrong without an address, which may hold a password. */
function reasonOf(error: unknown): string {
  const { code, cause, message } = error as { code?: string; cause?: unknown; message?: string };
  return code ?? (cause ? reasonOf(cause) : (message ?? "unknown"));
}

/** An engine is chosen when the process starts, so the same command is run again under the other one. */
async function runOnOtherEngine(): Promise<never> {
  if (process.env[again]) fail("The command line cannot be run on this engine.");
  const others = process.execArgv.filter((argument) => !/^--conditions=|^-C/.test(argument));
  const args = [...others, ...(engine === "sqlite" ? ["--conditions=pg"] : []), ...process.argv.slice(1)];
  const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, [again]: "1" } });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, "exit")) as [number | null];
  process.exit(code ?? 1);
}
