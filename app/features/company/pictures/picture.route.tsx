import { guarded } from "#app/web/guard.server.ts";
import { pictureAnswer } from "#app/web/picture-answer.server.ts";

/** Who may see a picture was decided where the page with it was made. */
export const loader = guarded("home.open", ({ actor, request, params }) =>
  pictureAnswer(actor.id, { request, params }),
);
