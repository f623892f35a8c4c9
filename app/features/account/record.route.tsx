import { guarded } from "#app/web/guard.server.ts";
import { read } from "#db/engine";
import { findOwnRecord } from "#db/queries/own-record.ts";

export const loader = guarded("account.manage", async ({ actor, now }) => {
  const record = { personId: actor.id, madeAt: new Date(now).toISOString(), tables: await findOwnRecord(read(), actor.id) };
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": 'attachment; filename="my-record.json"' },
  });
});
