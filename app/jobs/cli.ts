import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { type Role, roles } from "#app/domain/access-table.ts";
import { now } from "#app/web/clock.server.ts";
import { ConfigError, getConfig } from "#app/web/config.server.ts";
import { closeDatabase, DatabaseInUse, openDatabase, read, scrub, tx } from "#db/engine";
import { replayErasure } from "#db/erase-person.ts";
import { findAllErased } from "#db/queries/retention.ts";
import { journal, setJournalKey, verifyJournal } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";
import { insertLink } from "#db/queries/credentials.ts";
import { findPersonByEmail, insertPerson, insertRole } from "#db/queries/people.ts";
import { addQuestionCommands } from "./cli-questions.ts";
import { seedEnrollments } from "./seed-enrollments.server.ts";

const say = (text: string) => process.stdout.write(`${text}\n`);
const fail = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

async function withDatabase(run: () => Promise<void>, file?: string): Promise<void> {
  try {
    const { databaseUrl, journalKeyId, journalKey } = getConfig();
    setJournalKey(journalKeyId, journalKey);
    await openDatabase(file ?? databaseUrl);
    await migrate();
    await run();
    await closeDatabase();
  } catch (error) {
    if (error instanceof DatabaseInUse || error instanceof ConfigError) fail(error.message);
    throw error;
  }
}

const whole = (text: string) => {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError("a whole number");
  return Number(text);
};
const share = (text: string) => {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError("a share from 0 to 1");
  return value;
};

const program = new Command("onramp").description("What an administrator scripts. Settings come from the environment, as for the server.");

const user = program.command("user").description("people");
user.command("add").description("adds somebody and prints a one-time invitation link (72 hours)")
  .requiredOption("--name <name>").option("--email <email>").requiredOption("--role <role...>", `any of ${roles.join(", ")}`)
  .action(async ({ name, email, role }: { name: string; email?: string; role: string[] }) => {
    const held = role.map((one) => roles.find((known) => known === one) ?? fail(`There is no role ${one}; there are ${roles.join(", ")}.`));
    await withDatabase(async () => {
      const token = randomBytes(32).toString("base64url");
      const id = randomUUID();
      const at = now();
      const address = email?.trim().toLowerCase() ?? null;
      if (address && (await findPersonByEmail(read(), address))) fail(`Somebody else has the address ${address}.`);
      await tx(async (t) => {
        await insertPerson(t, { id, name, email: address, language: null, at });
        for (const one of held as Role[]) await insertRole(t, { id: randomUUID(), personId: id, role: one, fromAt: at, grantedById: null });
        await insertLink(t, {
          id: randomUUID(), kind: "invitation", tokenHash: createHash("sha256").update(token).digest("hex"), personId: id, credentialVersion: 0,
          createdAt: at, createdById: null, expiresAt: at + 72 * 3_600_000, usedAt: null,
        });
        await journal(t, { at, actorId: null, actorKind: "system", act: "person.created", subjectId: id, objectKind: "person", objectId: id, body: { roles: held, by: "command-line" } });
      });
      say(`${getConfig().publicOrigin}/invitations/${token}`);
    });
  });

program.command("journal").description("the chain of all facts and decisions").command("verify")
  .description("reads the whole chain; exit code 1 names the first bad entry").option("--anchor <count:hash>", "a head noted earlier outside the database")
  .action(async ({ anchor }: { anchor?: string }) => {
    await withDatabase(async () => {
      const [count, hash] = anchor?.split(":") ?? [];
      const found = await verifyJournal(read(), count && hash ? { count: Number(count), hash } : undefined);
      if (!found.ok) return fail(`The journal is broken at entry ${found.seq}: ${found.why}.`);
      say(`The journal is whole: ${found.count} entries, head ${found.count}:${found.head}`);
    });
  });

const erasures = program.command("erasures").description("whose particulars were erased: kept beside backups, and done again after one is restored");
erasures.command("list").description("prints an id a line").action(async () => withDatabase(async () => {
  for (const id of await findAllErased(read())) say(id);
}));
erasures.command("replay").description("erases again whoever a restored backup brought back").argument("<file>", "what `erasures list` printed")
  .action(async (file: string) => withDatabase(async () => {
    const ids = readFileSync(file, "utf8").split(/\s+/).filter(Boolean);
    const before = new Set(await findAllErased(read()));
    const again = ids.filter((id) => !before.has(id));
    for (const id of again) await tx((t) => replayErasure(t, id, now()));
    await scrub();
    say(`Erased again: ${again.length} of ${ids.length}.`);
  }));

program.command("seed").description("fills an empty database of its own with made-up people, to measure with")
  .requiredOption("--enrollments <n>", "how many onboardings", whole).option("--active-share <share>", "how many of them still run", share, 0.1)
  .option("--database <file>", "instead of DATABASE_URL")
  .action(async ({ enrollments, activeShare, database }: { enrollments: number; activeShare: number; database?: string }) => {
    await withDatabase(async () => {
      await seedEnrollments({ enrollments, activeShare }, now());
      say(`Made up ${enrollments} onboardings.`);
    }, database);
  });

addQuestionCommands(program, { withDatabase, say, fail });

await program.parseAsync();
