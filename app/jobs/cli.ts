import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { readAddress } from "#app/domain/address.ts";
import { oneLine } from "#app/domain/one-line.ts";
import { type Role, roles } from "#app/domain/access-table.ts";
import { now } from "#app/web/clock.server.ts";
import { getConfig } from "#app/web/config.server.ts";
import { read, scrub, tx } from "#db/engine";
import { replayErasure } from "#app/acts/erase-person.ts";
import { findAllErased } from "#db/queries/retention.ts";
import { journal, verifyJournal } from "#db/journal.ts";
import { findCompany } from "#db/queries/company.ts";
import { insertLink } from "#db/queries/credentials.ts";
import { findPersonByEmail, hasPeople, insertPerson, insertRole } from "#db/queries/people.ts";
import { fail, say, withDatabase } from "./cli-database.ts";
import { addDossierCommands } from "./cli-dossiers.ts";
import { addQuestionCommands } from "./cli-questions.ts";
import { addUpkeepCommands } from "./cli-upkeep.ts";
import { seedEnrollments } from "./seed-enrollments.server.ts";

const whole = (text: string) => {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError("a whole number");
  return Number(text);
};
const share = (text: string) => {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError("a share from 0 to 1");
  return value;
};

const program = new Command("onramp").description(
  "What an administrator scripts. Settings come from the environment, as they do for the server.",
);

const user = program.command("user").description("people");
user
  .command("add")
  .description("adds a person and prints a one-time invitation link (72 hours)")
  .requiredOption("--name <name>")
  .option("--email <email>")
  .requiredOption("--role <role...>", `any of ${roles.join(", ")}`)
  .action(async ({ name, email, role }: { name: string; email?: string; role: string[] }) => {
    const held = role.map(
      (one) =>
        roles.find((known) => known === one) ??
        fail(`There is no role ${one}. Use one of ${roles.join(", ")}.`),
    );
    await withDatabase(async () => {
      const token = randomBytes(32).toString("base64url");
      const id = randomUUID();
      const at = now();
      const typed = readAddress(email ?? "");
      if (!typed.ok)
        return fail(
          typed.letter
            ? `The letter ${typed.letter} in the address only looks Latin. Type it again.`
            : `${email} is not an email address.`,
        );
      const address = typed.address || null;
      if (address && (await findPersonByEmail(read(), address)))
        fail(`Somebody else has the address ${address}.`);
      await tx(async (t) => {
        await insertPerson(t, { id, name: oneLine(name), email: address, language: null, at });
        for (const one of held as Role[])
          await insertRole(t, { id: randomUUID(), personId: id, role: one, fromAt: at, grantedById: null });
        await insertLink(t, {
          id: randomUUID(),
          kind: "invitation",
          tokenHash: createHash("sha256").update(token).digest("hex"),
          personId: id,
          credentialVersion: 0,
          createdAt: at,
          createdById: null,
          expiresAt: at + 72 * 3_600_000,
          usedAt: null,
        });
        await journal(t, {
          at,
          actorId: null,
          actorKind: "system",
          act: "person.created",
          subjectId: id,
          objectKind: "person",
          objectId: id,
          body: { roles: held, by: "command-line" },
        });
      });
      say(`${getConfig().publicOrigin}/invitations/${token}`);
    });
  });

program
  .command("journal")
  .description("the chain of all facts and decisions")
  .command("verify")
  .description(
    "checks the whole chain, also while the server runs; with exit code 1 it names the first bad entry",
  )
  .option("--anchor <count:hash>", "a head you noted earlier outside the database")
  .action(async ({ anchor }: { anchor?: string }) => {
    await withDatabase(
      async () => {
        const [count, hash] = anchor?.split(":") ?? [];
        const found = await verifyJournal(read(), count && hash ? { count: Number(count), hash } : undefined);
        if (!found.ok) return fail(`The journal is broken at entry ${found.seq}: ${found.why}.`);
        const isSetUp = (await hasPeople(read())) || (await findCompany(read())) !== undefined;
        if (found.count === 0 && isSetUp)
          return fail("The journal is empty although the company is set up: its entries are gone.");
        say(`The journal is intact: ${found.count} entries, head ${found.count}:${found.head}`);
      },
      { isReadOnly: true },
    );
  });

const erasures = program
  .command("erasures")
  .description("whose personal data was erased: keep the list beside backups and replay it after a restore");
erasures
  .command("list")
  .description("prints one id per line")
  .action(async () =>
    withDatabase(
      async () => {
        for (const id of await findAllErased(read())) say(id);
      },
      { isReadOnly: true },
    ),
  );
erasures
  .command("replay")
  .description(
    "erases again the people a restored backup brought back; exit code 1 when it knows none of them",
  )
  .argument("<file>", "what `erasures list` printed")
  .action(async (file: string) => {
    const ids = [...new Set(readFileSync(file, "utf8").split(/\s+/).filter(Boolean))];
    await withDatabase(async () => {
      const outcomes: string[] = [];
      for (const id of ids) outcomes.push(await tx((t) => replayErasure(t, id, now())));
      await scrub();
      const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
      say(
        `Erased again: ${count("erased")} of ${ids.length}. Erased already: ${count("erased-before")}. Not in this database: ${count("unknown")}.`,
      );
      if (ids.length > 0 && count("unknown") === ids.length) process.exitCode = 1;
    });
  });

program
  .command("seed")
  .description("fills an empty database of its own with made-up people, to measure with")
  .requiredOption("--enrollments <n>", "how many onboardings", whole)
  .option("--active-share <share>", "how many of them still run", share, 0.1)
  .option("--database <address>", "a file or postgres://…, instead of DATABASE_URL")
  .action(
    async ({
      enrollments,
      activeShare,
      database,
    }: {
      enrollments: number;
      activeShare: number;
      database?: string;
    }) => {
      await withDatabase(
        async () => {
          await seedEnrollments({ enrollments, activeShare }, now());
          say(`Made up ${enrollments} onboardings.`);
        },
        database ? { url: database } : {},
      );
    },
  );

addQuestionCommands(program, { withDatabase, say, fail });
addDossierCommands(program);
addUpkeepCommands(program);

await program.parseAsync();
