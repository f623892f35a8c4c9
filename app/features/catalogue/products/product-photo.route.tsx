import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { changePhotos } from "./change-photos.server.ts";
import { photoForm } from "./product.form.ts";

export const action = guarded(
  "product.edit",
  answerForm({
    form: photoForm,
    decide: ({ actor, params: { key, pictureId: id }, values: { rev, do: what }, now }) =>
      changePhotos(actor, { key, rev, change: { do: what, id } }, now),
    back: ({ params }) => paths.productPhotos(params.key),
    say: "saved",
  }),
);
