import { strToU8, zipSync } from "fflate";

type Raw = { name?: string; state?: string; rows: string; more?: string };
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook from raw XML, as programs other than the product's own write them. */
export function rawWorkbook(
  sheets: Raw[],
  {
    texts = [],
    formats = [],
    styles = [],
    files = {},
  }: { texts?: string[]; formats?: string[]; styles?: number[]; files?: Record<string, string> } = {},
): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${links}"><sheets>${sheets.map(({ name = "Sheet", state }, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="r${n + 1}"${state ? ` state="${state}"` : ""}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map((_, n) => `<Relationship Id="r${n + 1}" Type="${links}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join("")}
      <Relationship Id="s" Type="${links}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${links}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst ${main}>${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts>${formats.map((code, n) => `<numFmt numFmtId="${170 + n}" formatCode="${code}"/>`).join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/>${[...styles, ...formats.map((_, n) => 170 + n)].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, more = "" }, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?><worksheet ${main}><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${more}</worksheet>`,
      ]),
    ),
    ...files,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>;
}

/** A text cell written in place. */
export const inline = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
/** A row of text and number cells from column A. */
export const rawRow = (line: number, ...cells: (string | number)[]) =>
  `<row r="${line}">${cells
    .map((cell, n) => {
      const place = `${String.fromCharCode(65 + n)}${line}`;
      return cell === ""
        ? ""
        : typeof cell === "number"
          ? `<c r="${place}"><v>${cell}</v></c>`
          : inline(place, cell);
    })
    .join("")}</row>`;
