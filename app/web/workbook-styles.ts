import { Parser } from "htmlparser2";

/** How a number is meant to be read, by the format of its cell. */
export type NumberLook =
  | { kind: "number" }
  | { kind: "share" }
  | { kind: "date" }
  | { kind: "money"; currency: string }
  | { kind: "padded"; digits: number };

const plain: NumberLook = { kind: "number" };
const currencies = /лв|лева|bgn|eur|евро|usd|gbp|ron|lei|[$£¥₺₽€]/iu;

/** What each style of a workbook makes of a number, by the style's place. */
export function looksOf(styles: string): NumberLook[] {
  const formats = new Map<number, string>();
  const looks: NumberLook[] = [];
  let isCells = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = bareName(tag);
        if (name === "numFmt") formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
        else if (name === "cellXfs") isCells = true;
        else if (name === "xf" && isCells) looks.push(lookOf(Number(attributes["numFmtId"] ?? 0), formats));
      },
      onclosetag(tag) {
        if (bareName(tag) === "cellXfs") isCells = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(styles);
  return looks;
}

/** A tag without the prefix some programs write. */
export const bareName = (tag: string) => tag.slice(tag.indexOf(":") + 1);

function lookOf(id: number, formats: ReadonlyMap<number, string>): NumberLook {
  if (id === 9 || id === 10) return { kind: "share" };
  if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47)) return { kind: "date" };
  const code = (formats.get(id) ?? "").slice(0, 300).split(";")[0] ?? "";
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "");
  if (bare.includes("%")) return { kind: "share" };
  if (/[dmyhs]/i.test(bare.replace(/general/i, "")) && !/[0#]/.test(bare.replace(/\.0+/, "")))
    return { kind: "date" };
  const [currency = ""] =
    currencies.exec(code.replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1").replace(/\[[^\]]*\]/g, "")) ?? [];
  if (currency) return { kind: "money", currency };
  return /^0{2,30}$/.test(bare) ? { kind: "padded", digits: bare.length } : plain;
}
