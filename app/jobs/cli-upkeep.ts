import type { Command } from "commander";
import { now } from "#app/web/clock.server.ts";
import { tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import { countUnderWay } from "#db/queries/attempts.ts";
import { cancelEveryLink } from "#db/queries/credentials.ts";
import { expireSecrets } from "#db/queries/outbox.ts";
import { deleteSeen } from "#db/queries/pulses.ts";
import { endEverySession } from "#db/queries/sessions.ts";
import { fail, say, withDatabase } from "./cli-database.ts";

const bySystem = { actorId: null, actorKind: "system", subjectId: null } as const;

/** `database restored` and `clock put-back`: what only whoever runs the machine can know. */
export function addUpkeepCommands(program: Command): void {
  program
    .command("database")
    .description("what happened to the database")
    .command("restored")
    .description(
      "after restoring a copy: ends every session, link and code it brought back, and records that in the journal",
    )
    .action(async () =>
      withDatabase(async () => {
        const at = now();
        const ended = await tx(async (t) => {
          const body = { sessions: await endEverySession(t, at), links: await cancelEveryLink(t, at) };
          await expireSecrets(t, at);
          await journal(t, {
            ...bySystem,
            at,
            act: "database.restored",
            objectKind: "database",
            objectId: "database",
            body,
          });
          return body;
        });
        say(
          `Ended: ${ended.sessions} sessions, ${ended.links} links and codes. Everybody signs in again; invitations and links have to be created again.`,
        );
      }),
    );

  program
    .command("clock")
    .description("the time the product goes by")
    .command("put-back")
    .description(
      "after the computer's clock was ahead and is correct again: the next start trusts it; not while quizzes with a deadline are in progress",
    )
    .action(async () =>
      withDatabase(async () => {
        const at = now();
        const underWay = await tx(async (t) => {
          const n = await countUnderWay(t);
          if (n > 0) return n;
          await deleteSeen(t);
          await journal(t, {
            ...bySystem,
            at,
            act: "clock.put-back",
            objectKind: "database",
            objectId: "database",
            body: {},
          });
          return 0;
        });
        if (underWay > 0)
          fail(
            `Quizzes with a deadline are in progress: ${underWay}. They would last longer; try again when they are over.`,
          );
        say("The next start uses the computer's clock.");
      }),
    );
}
