import { sectionRows } from "#app/domain/documents.ts";
import { paths } from "#app/paths.ts";
import { writtenLanguages } from "#app/web/company.server.ts";
import { invalid, parseForm, readForm } from "#app/web/form.server.ts";
import type { Granted } from "#app/web/guard.server.ts";
import { altMissing } from "#app/web/picture-fields.ts";
import { appendPicture, takePictures } from "#app/web/take-pictures.server.ts";
import type { DocumentContent } from "#db/content.ts";
import { draftForm, titleOf, writtenOf } from "./document.form.ts";
import { readPdf } from "./read-pdf.view.server.ts";

/** What the editor of a document sent, as its verb takes it, and where it leads. */
export async function readDraftForm(
  key: string,
  { request, actor, now }: Pick<Granted, "request" | "actor" | "now">,
  before: DocumentContent | null,
) {
  const languages = await writtenLanguages();
  await takePictures({ request, actor, now });
  const section = /^[1-9]\d?$/.exec(String((await readForm(request)).get("section") ?? ""))?.[0] ?? "1";
  await appendPicture(request, { picture: "picture", text: `text-${section}` }, languages);
  const parsed = await parseForm(request, draftForm(languages));
  if (!parsed.ok) return { ok: false as const, response: parsed.response };
  const { kind, rev, act, dropPdf } = parsed.value;
  const fault = (name: string, code: Parameters<typeof invalid>[1]) => ({
    ok: false as const,
    response: invalid(name, code, parsed.value),
  });
  const unsaid = altMissing(parsed.value, languages);
  if (unsaid) return fault(unsaid, "required");
  const read = await readPdf(request, "pdf");
  if (!read.ok) return fault("pdf", read.code);
  const { body, tooLong } = writtenOf(parsed.value, languages, before?.body ?? {});
  if (tooLong) return fault(`text-1-${tooLong}`, "too-long");
  return {
    ok: true as const,
    values: parsed.value,
    written: {
      kind,
      rev,
      content: { title: titleOf(parsed.value, languages, before?.title), body },
      pdf: read.pdf ?? (before?.file && dropPdf !== "yes" ? ("kept" as const) : null),
    },
    to: placeAfter(key, act, sectionRows(body).length),
  };
}

function placeAfter(key: string, act: string, sections: number): string {
  const editor = paths.documentDraft(key);
  if (act === "preview") return paths.documentPreview(key);
  if (act === "add") return `${editor}?sections=${sections + 5}#section-${sections + 1}`;
  const up = /^up-(\d+)$/.exec(act)?.[1];
  return up ? `${editor}#section-${Number(up) - 1}` : editor;
}
