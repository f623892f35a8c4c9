import { picturesNamedIn } from "#app/domain/picture.ts";
import { read, tx } from "#db/engine";
import {
  deletePictures,
  findAllOldPictures,
  findContentAfter,
  pictureHolders,
} from "#db/queries/pictures.ts";

const lasts = 30 * 24 * 60 * 60_000;

/** Lets go of pictures that nothing the company wrote has named for thirty days: drafts and forms that came back have had their time. */
export async function forgetPictures(now: number): Promise<number> {
  const unnamed = new Set(await findAllOldPictures(read(), now - lasts));
  for (const holder of pictureHolders) {
    let after = "";
    while (unnamed.size > 0) {
      const rows = await findContentAfter(read(), holder, after);
      for (const { text } of rows) for (const id of picturesNamedIn(text ?? "")) unnamed.delete(id);
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
  }
  if (unnamed.size > 0) await tx((t) => deletePictures(t, [...unnamed], now - lasts));
  return unnamed.size;
}
