import { companyFields, documentKinds, sectionRows } from "#app/domain/documents.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { writtenLanguages } from "#app/web/company.server.ts";
import { read } from "#db/engine";
import { findNames } from "#db/queries/people.ts";
import { mostSections } from "./document.form.ts";
import { documentAt } from "./library-document.view.server.ts";
import { viewSettled } from "./written.view.server.ts";

type Asked = { key: string; request: Request; language: Language; words: ServerStrings; now: number };

/** What the editor shows: what was written so far, section by section, with empty ones to go on. */
export async function viewDocumentDraft({ key, request, language, words, now }: Asked) {
  const found = await documentAt(key);
  const { draft, version, kind, state, retiredAt } = found;
  const content = draft?.content ?? version?.content ?? { title: {}, body: {} };
  const rows = sectionRows(content.body);
  const asked = Number(new URL(request.url).searchParams.get("sections")) || 0;
  const empty = rows.length === 0 ? 5 : 2;
  const shown = Math.min(mostSections, Math.max(rows.length + empty, asked));
  const { library } = words;
  const names = await findNames(read(), [draft?.returnedById ?? null]);
  return {
    title: library.draft.title(inLanguage(content.title, language)),
    key,
    rev: draft?.rev ?? 0,
    isShut: state === "waiting" || retiredAt !== null,
    hasDraft: draft !== null,
    languages: await writtenLanguages(),
    kinds: documentKinds.map((value) => ({ value, label: library.kinds[value] })),
    kind: kind ?? "policy",
    name: content.title,
    rows: Array.from({ length: shown }, (_, index) => rows[index] ?? { title: {}, body: {} }),
    shown: await viewSettled(found, content, language, now),
    file: content.file ? { name: content.file.name, pages: content.file.pages } : null,
    fields: companyFields.map((name) => `{${name}} – ${library.draft.fieldNames[name]}`).join("; "),
    returned: draft?.returnedBecause
      ? { by: library.draft.returned(names[draft.returnedById ?? ""] ?? ""), why: draft.returnedBecause }
      : null,
  };
}
