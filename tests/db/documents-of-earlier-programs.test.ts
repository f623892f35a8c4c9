import { expect, test } from "vitest";
import { afterUpgrade } from "#db/after-upgrade.ts";
import { openDatabase, read, tx } from "#db/engine";
import { migrate } from "#db/migrate.ts";
import { findAllDocuments } from "#db/queries/documents.ts";
import { findSigners } from "#db/queries/document-signers.ts";
import { loadDefaultProgramme } from "#app/acts/load-default-programme.ts";
import { freshDatabase } from "#tests/support/database.ts";
import Database from "better-sqlite3";
import { keptDatabases, rowsOf, unpacked } from "./kept/open-kept.ts";

const states = async () =>
  (await findAllDocuments(read())).map(({ key, kind, state }) => ({ key, kind, state }));

test.each(keptDatabases("sqlite"))(
  "in %s the texts that people signed stay in force, each with what it is, and every signature counts",
  async (name) => {
    await openDatabase(unpacked(name));
    await migrate();
    expect(await states()).toEqual([
      { key: "internal-rules", kind: "internal-rules", state: "in-force" },
      { key: "job-description", kind: "job-description", state: "in-force" },
      { key: "safety-briefing", kind: "safety-briefing", state: "in-force" },
      { key: "selling-system", kind: "study-text", state: "in-force" },
    ]);
    const signed = await rowsOf(
      "select distinct e.enrollment_id as id from evidence e join standings s on s.enrollment_id = e.enrollment_id where e.act = 'signed' and e.requirement_key = 'job-description' and s.ending is null",
    );
    const signers = await findSigners(read(), ["job-description"]);
    expect(signers.filter(({ state }) => state === "signed").map(({ enrollmentId }) => enrollmentId)).toEqual(
      expect.arrayContaining(signed.map(({ id }) => id)),
    );
    expect(signed.length).toBeGreaterThan(0);
  },
);

test("where nobody was ever enrolled they become samples", async () => {
  const file = await freshDatabase();
  await tx((t) => loadDefaultProgramme(t, 1, null));
  // As an earlier program left them.
  const database = new Database(file);
  database.exec("update documents set kind = null, sample_number = null");
  for (const statement of afterUpgrade) database.exec(statement);
  database.close();
  expect(new Set((await states()).map(({ state }) => state))).toEqual(new Set(["sample"]));
});
