import { read } from "#db/engine";
import { findFile } from "#db/queries/files.ts";
import { findOwnRecord } from "#db/queries/own-record.ts";

/** Everything on record about somebody as JSON, piece by piece: the bytes of their files stand at its end in base64, and only one file at a time in memory. */
export async function* recordText(personId: string, now: number): AsyncGenerator<Buffer> {
  const tables = await findOwnRecord(read(), personId);
  const record = JSON.stringify({ personId, madeAt: new Date(now).toISOString(), tables }, null, 2);
  yield Buffer.from(`${record.slice(0, -2)},\n  "fileContents": {`);
  let separator = "";
  for (const { id } of tables.files) {
    const file = await findFile(read(), personId, id);
    if (!file) continue;
    yield Buffer.from(
      `${separator}\n    ${JSON.stringify(id)}: "${Buffer.from(file.content).toString("base64")}"`,
    );
    separator = ",";
  }
  yield Buffer.from("\n  }\n}\n");
}
