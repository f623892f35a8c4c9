import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import type { Sheet } from "#app/domain/table.ts";
import { decodeText } from "./decode-text.ts";
import { readSheet } from "./read-worksheet.ts";
import { bareName, looksOf } from "./workbook-styles.ts";

type Read =
  | { ok: true; sheets: Sheet[] }
  | { ok: false; code: "not-a-table" | "file-too-big" | "open-document" | "binary-excel" };

const mostUnpacked = 30 * 1024 * 1024;
const mostSheets = 30;

/** The visible sheets of a workbook (XLSX), each from its cells; how far the sheet says it reaches costs nothing. */
export function readWorkbook(
  bytes: Uint8Array,
  limits: { rows: number; columns: number; letters: number },
  step: () => void = () => {},
): Read {
  let [unpacked, other] = [0, null as "open-document" | "binary-excel" | null];
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (name === "content.xml" || name === "mimetype") other ??= "open-document";
      if (name === "xl/workbook.bin") other = "binary-excel";
      const isWanted =
        /\.(?:xml|rels)$/.test(name) &&
        !/\/(?:theme|drawings|media|printerSettings|externalLinks)\//.test(name);
      if (isWanted) unpacked += originalSize;
      return isWanted && unpacked <= mostUnpacked;
    },
  });
  if (other) return { ok: false, code: other };
  if (unpacked > mostUnpacked) return { ok: false, code: "file-too-big" };
  const text = (name: string) => (files[name] ? decodeText(files[name]) : "");
  const book = pointedAt(text("_rels/.rels"), "", "officeDocument")[0]?.target ?? "xl/workbook.xml";
  if (!files[book]) return { ok: false, code: "not-a-table" };
  const parts = pointedAt(text(relsOf(book)), folderOf(book), "");
  const part = (kind: string) => text(parts.find(({ type }) => type.endsWith(`/${kind}`))?.target ?? "");
  const { sheets, is1904 } = sheetsOf(text(book));
  const visible = sheets
    .filter(({ state }) => state !== "hidden" && state !== "veryHidden")
    .slice(0, mostSheets);
  const around = {
    texts: sharedTexts(part("sharedStrings")),
    looks: looksOf(part("styles")),
    is1904,
    limits,
    step,
  };
  const read = visible.flatMap(({ id, name }) => {
    const target = parts.find((one) => one.id === id && one.type.endsWith("/worksheet"))?.target;
    return target && files[target] ? [{ name, rows: readSheet(text(target), around) }] : [];
  });
  return read.length > 0 ? { ok: true, sheets: read } : { ok: false, code: "not-a-table" };
}

const folderOf = (name: string) => name.slice(0, name.lastIndexOf("/") + 1);
const relsOf = (name: string) => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

function pointedAt(
  rels: string,
  folder: string,
  kind: string,
): { id: string; type: string; target: string }[] {
  const found: { id: string; type: string; target: string }[] = [];
  opened(rels, (name, { Id = "", Type = "", Target = "" }) => {
    if (name === "Relationship" && Type.endsWith(kind))
      found.push({
        id: Id,
        type: Type,
        target: Target.startsWith("/") ? Target.slice(1) : new URL(Target, `x:/${folder}`).pathname.slice(1),
      });
  });
  return found;
}

function sheetsOf(book: string) {
  const sheets: { id: string; name: string; state: string }[] = [];
  let is1904 = false;
  opened(book, (name, attributes) => {
    if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
    if (name !== "sheet") return;
    const [, id = ""] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
    sheets.push({ id, name: (attributes["name"] ?? "").slice(0, 60), state: attributes["state"] ?? "" });
  });
  return { sheets, is1904 };
}

function opened(xml: string, tell: (name: string, attributes: Record<string, string>) => void): void {
  new Parser({ onopentag: (tag, attributes) => tell(bareName(tag), attributes) }, { xmlMode: true }).end(xml);
}

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let [text, isText, isHint] = ["", false, false];
  new Parser(
    {
      onopentag(tag) {
        const name = bareName(tag);
        if (name === "si") text = "";
        else if (name === "rPh") isHint = true;
        else if (name === "t") isText = !isHint;
      },
      ontext(piece) {
        if (isText) text += piece;
      },
      onclosetag(tag) {
        const name = bareName(tag);
        if (name === "t") isText = false;
        else if (name === "rPh") isHint = false;
        else if (name === "si") texts.push(text);
      },
    },
    { xmlMode: true },
  ).end(xml);
  return texts;
}
