import { now as clock } from "#app/web/clock.server.ts";
import { open } from "#app/web/guard.server.ts";
import { hashOf } from "#app/web/ids.server.ts";
import { pictureAnswer } from "#app/web/picture-answer.server.ts";
import { read } from "#db/engine";
import { findLinkActor } from "#db/queries/link-actor.ts";

/** A picture in a spot check that is opened by a link, while the link works. */
export const loader = open(async ({ request, params }) => {
  const tokenHash = hashOf(params["token"] ?? "");
  const found = await findLinkActor(read(), tokenHash, "check", "executive", clock());
  if (!found) throw new Response(null, { status: 404 });
  return pictureAnswer(tokenHash, { request, params });
});
