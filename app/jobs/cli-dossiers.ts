import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { checkDossier } from "#app/acts/check-dossier.ts";
import { dossierKey, dossierKeyOf, openDossier } from "#app/acts/seal-dossier.ts";
import type { Seal } from "#app/domain/dossier.ts";
import { getConfig } from "#app/web/config.server.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { fail, say, withDatabase } from "./cli-database.ts";

const problems = {
  "not-a-dossier": "This is not a dossier made by this program.",
  "unknown-key": "The dossier is sealed with another key.",
  changed: "The dossier was changed after it was sealed.",
  "not-in-journal": "The seal is right, but the journal does not agree with it.",
};

/** `dossier verify` and `dossier key`: whether a PDF that was given out is genuine, with the journal at hand or with the public key alone. */
export function addDossierCommands(program: Command): void {
  const dossier = program.command("dossier").description("sealed records of whole onboardings");
  dossier
    .command("verify")
    .description(
      "checks a dossier against this installation's keys and journal; exit code 1 where it is not genuine",
    )
    .argument("<file>", "the PDF as it was downloaded")
    .option("--key <public key>", "checks the seal by this key alone, without the database and its settings")
    .option("--head <count:hash>", "with --key: the journal's head you noted outside the database")
    .action(async (path: string, { key, head }: { key?: string; head?: string }) => {
      const file = readFile(path);
      if (key !== undefined) return verifyAlone(file, key, head);
      await withDatabase(
        async () => {
          const checked = await checkDossier(read(), file, dossierKeyOf(getConfig().dossierKey));
          if (!checked.ok) return fail(problems[checked.code]);
          const { seal } = checked;
          const chain = await verifyJournal(read(), { count: seal.head.seq, hash: seal.head.hash });
          if (!chain.ok) return fail(`The journal is broken at entry ${chain.seq}: ${chain.why}.`);
          sayGenuine(seal);
        },
        { isReadOnly: true },
      );
    });
  dossier
    .command("key")
    .description("prints the public key that dossiers are sealed with now")
    .action(() => say(dossierKeyOf(getConfig().dossierKey).publicKey));
}

function verifyAlone(file: Buffer, key: string, noted: string | undefined): void {
  if (!/^[0-9a-f]{64}$/.test(key)) fail("A public key is 64 hexadecimal digits, as `dossier key` prints it.");
  const opened = openDossier(file, [dossierKey(key)]);
  if (!opened.ok) fail(problems[opened.code]);
  else {
    const { seq, hash } = opened.seal.head;
    const isOfThat = noted?.startsWith(`${seq}:`);
    if (isOfThat && noted !== `${seq}:${hash}`)
      fail("The dossier was made from another journal than the head you gave.");
    sayGenuine(opened.seal);
    if (noted && !isOfThat)
      say(`The head you gave is of another entry than ${seq}; only the seal was checked.`);
  }
}

function sayGenuine({ madeAt, keyId, head }: Seal): void {
  say(
    `The dossier is genuine and unchanged: made ${new Date(madeAt).toISOString()}, sealed with key ${keyId}.`,
  );
  say(`The journal's head at that time: ${head.seq}:${head.hash}`);
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return fail(`${path} cannot be read.`);
  }
}
