import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Dossier, DossierPart, DossierTable } from "#app/domain/dossier.ts";

type Input = { dossier: Dossier; language: string; madeAt: number; footer: string };
type Page = PDFKit.PDFDocument;

// The whole of a typeface, Cyrillic included: a PDF takes along the letters it uses.
const fonts = createRequire(import.meta.url);
const font = (name: string) => fonts.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`);
const regular = font("400Regular/SourceSans3_400Regular");
const bold = font("600SemiBold/SourceSans3_600SemiBold");
const margin = 48;
const gap = 8;
const black = "#1c1b22";
const grey = "#55525e";
const line = "#c9c6d0";

/** A dossier as a PDF of A4 pages, each with its number and `footer`. Run it apart: it takes as long as the record is. */
export async function drawDossier({ dossier, language, madeAt, footer }: Input): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: margin, left: margin, right: margin, bottom: margin + 24 },
    bufferPages: true,
    lang: language,
    displayTitle: true,
    info: { Title: dossier.title, CreationDate: new Date(madeAt), Producer: "Onramp", Creator: "Onramp" },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  doc.registerFont("regular", regular).registerFont("bold", bold).fillColor(black);
  doc.font("bold").fontSize(20).text(dossier.title);
  doc.font("regular").fontSize(10).fillColor(grey).text(dossier.lead).fillColor(black);
  for (const part of dossier.parts) drawPart(doc, part);
  numberPages(doc, footer);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function drawPart(doc: Page, { title, facts = [], text = [], table }: DossierPart): void {
  room(doc, 60);
  doc.x = margin;
  doc.moveDown(1).font("bold").fontSize(13).text(title).moveDown(0.3).fontSize(10);
  for (const { term, text: said } of facts) drawRow(doc, [term, said], widths(doc, [1, 3]), 0);
  doc.font("regular");
  for (const said of text) doc.text(said, margin, doc.y, { width: inside(doc) }).moveDown(0.3);
  if (table) drawTable(doc, table);
}

function drawTable(doc: Page, { columns, shares, rows }: DossierTable): void {
  const across = widths(doc, shares);
  doc.fontSize(8.5);
  drawRow(doc, columns, across, columns.length);
  for (const cells of rows) {
    // The heading stands on every page.
    if (room(doc, heightOf(doc, cells, across))) drawRow(doc, columns, across, columns.length);
    drawRow(doc, cells, across, 0);
  }
  doc.fontSize(10);
}

/** One row of cells under a line; the first `bolds` of them are headings. */
function drawRow(doc: Page, cells: string[], across: number[], bolds: number): void {
  const height = heightOf(doc, cells, across);
  room(doc, height);
  const top = doc.y;
  let left = margin;
  cells.forEach((cell, index) => {
    const width = across[index] ?? 0;
    doc.font(index < bolds ? "bold" : "regular").text(cell, left, top + 3, { width: width - gap });
    left += width;
  });
  doc
    .moveTo(margin, top + height)
    .lineTo(margin + inside(doc), top + height)
    .lineWidth(0.5)
    .strokeColor(line)
    .stroke();
  doc.x = margin;
  doc.y = top + height;
}

const inside = (doc: Page) => doc.page.width - 2 * margin;

function widths(doc: Page, shares: number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / all) * inside(doc));
}

const heightOf = (doc: Page, cells: string[], across: number[]) =>
  6 +
  Math.max(
    ...cells.map((cell, index) => doc.heightOfString(cell || " ", { width: (across[index] ?? 0) - gap })),
  );

/** Begins a page where `height` points do not fit on this one; says whether it did. */
function room(doc: Page, height: number): boolean {
  if (doc.y + height <= doc.page.height - margin - 24) return false;
  doc.addPage();
  return true;
}

function numberPages(doc: Page, footer: string): void {
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    // Below the margin a text would begin a page of its own.
    doc.page.margins.bottom = 0;
    doc.font("regular").fontSize(8).fillColor(grey);
    doc.text(footer, margin, doc.page.height - margin - 8, { width: inside(doc) - 60, lineBreak: false });
    doc.text(`${index + 1} / ${count}`, margin, doc.page.height - margin - 8, {
      width: inside(doc),
      align: "right",
    });
  }
}
