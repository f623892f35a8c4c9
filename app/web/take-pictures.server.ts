import { createHash } from "node:crypto";
// A library that only threads hold is unloaded with the last of them, and cannot be loaded again.
import "sharp";
import type { Actor } from "#app/domain/access.ts";
import type { Language } from "#app/domain/localized.ts";
import { isPictureId, pictureLimit, pictureLine } from "#app/domain/picture.ts";
import { read, tx } from "#db/engine";
import { journal } from "#db/journal.ts";
import {
  findKeptPictures,
  findKnownPictures,
  keepPictures,
  type NewPicture,
  outlastPictures,
} from "#db/queries/pictures.ts";
import { apart } from "./apart.server.ts";
import { readForm } from "./form.server.ts";
import { pictureOf } from "./picture-fields.ts";
import { shownPictureOf } from "./reader.server.ts";
import type * as maker from "./make-picture.ts";

type Asked = { request: Request; actor: Actor; now: number };
type Refusal =
  | "file-too-big"
  | "not-a-picture"
  | "picture-broken"
  | "too-many-dots"
  | "too-long-to-read"
  | "pictures-full";
type Taken = { ok: true; id: string } | { ok: false; code: Refusal };

const isPictureField = (name: string) => /(^|[-.])picture$/.test(name);

/**
 * Keeps the pictures that came with a form in fields of PictureField, and puts their names in the place of the files: a form
 * that comes back for another reason has them still. Call it before the form is parsed, with `pictureFields` in its schema.
 */
export async function takePictures({ request, actor, now }: Asked): Promise<void> {
  const form = await readForm(request);
  for (const name of [...new Set(form.keys())].filter(isPictureField)) {
    const sent = form.get(name);
    form.delete(name);
    if (sent instanceof File && sent.size > 0) {
      const taken = await takePicture(sent, { actor, now });
      // What is wrong with it stands where the file stood, and is said with whatever else is wrong.
      if (taken.ok) form.set(`${name}-id`, taken.id);
      else form.set(name, taken.code);
    }
  }
  const ids = [...form].flatMap(([name, value]) =>
    isPictureField(name.replace(/-id$/, "")) && name.endsWith("-id") && typeof value === "string" && value
      ? [{ name: name.replace(/-id$/, ""), id: value }]
      : [],
  );
  if (ids.length === 0) return;
  const kept = await findKeptPictures(read(), ids.map(({ id }) => id).filter(isPictureId));
  for (const { name, id } of ids) {
    form.set(`${name}-src`, shownPictureOf(id, "")?.src ?? "");
    if (!kept.has(id)) {
      form.delete(`${name}-id`);
      if (!form.has(name)) form.set(name, "not-found");
    }
  }
}

/** Writes the picture that was sent beside a text at the end of it, in each language the form asks for (`body-en` and so on); one that does not say what it shows yet stays where it is. Call it after `takePictures`. */
export async function appendPicture(
  request: Request,
  { picture: name, text }: { picture: string; text: string },
  languages: readonly Language[],
): Promise<void> {
  const form = await readForm(request);
  const said = (field: string) => String(form.get(field) ?? "");
  const picture = pictureOf(name, Object.fromEntries(form), languages);
  if (!picture || !said(`${name}-alt-${languages[0]}`).trim()) return;
  for (const language of languages) {
    const field = `${text}-${language}`;
    const before = said(field).trimEnd();
    if (before || language === languages[0])
      form.set(field, [before, pictureLine(picture, language)].filter(Boolean).join("\n\n"));
    form.delete(`${name}-alt-${language}`);
  }
  for (const part of ["id", "src", "gone"]) form.delete(`${name}-${part}`);
}

/** Keeps one picture, made anew from the file on a thread apart, and gives its name; the same file, or one that was given out here, is known. */
export async function takePicture(file: Blob, { actor, now }: Pick<Asked, "actor" | "now">): Promise<Taken> {
  if (file.size > pictureLimit) return { ok: false, code: "file-too-big" };
  const sent = new Uint8Array(await file.arrayBuffer());
  const hash = createHash("sha256").update(sent).digest("hex");
  const known = (await findKnownPictures(read(), [hash])).get(hash);
  if (known) {
    await keepAll({ made: [], used: [known] }, { actor, now });
    return { ok: true, id: known };
  }
  const made = await apart<typeof maker.makePicture>("app/web/make-picture.ts", "makePicture", sent, {
    ms: 20_000,
  });
  if (made.outcome !== "ok")
    return { ok: false, code: made.outcome === "failed" ? "picture-broken" : "too-long-to-read" };
  if (!made.value.ok) return made.value;
  const { picture } = made.value;
  return (await keepAll({ made: [picture] }, { actor, now }))
    ? { ok: true, id: picture.id }
    : { ok: false, code: "pictures-full" };
}

/** Keeps pictures that were made, and those that are kept for longer; false where there is no room for them. */
export async function keepAll(
  { made, used = [] }: { made: readonly NewPicture[]; used?: readonly string[] },
  { actor, now }: { actor: Actor | null; now: number },
): Promise<boolean> {
  if (made.length === 0 && used.length === 0) return true;
  return tx(async (t) => {
    await outlastPictures(t, used, now);
    const fresh = await keepPictures(t, made, actor?.id ?? null, now);
    if (!fresh) return false;
    for (const id of fresh)
      await journal(t, {
        at: now,
        actorId: actor?.id ?? null,
        actorKind: actor?.kind ?? "system",
        act: "picture.kept",
        subjectId: null,
        objectKind: "picture",
        objectId: id,
        body: {},
      });
    return true;
  });
}
