import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { guarded } from "#app/web/guard.server.ts";
import { recordText } from "./own-record.view.server.ts";

export const loader = guarded("account.manage", ({ actor, now }) => {
  return new Response(createReadableStreamFromReadable(Readable.from(recordText(actor.id, now))), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="my-record.json"',
    },
  });
});
