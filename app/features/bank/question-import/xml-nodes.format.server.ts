import { XMLParser } from "fast-xml-parser";

/** An element as parsed: attributes begin with @. */
export type Node = { [name: string]: unknown };
const many = ["answer", "subquestion", "tag", "file", "hint", "unit"];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  cdataPropName: "cdata",
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  isArray: (name) => many.includes(name),
});

/** What stands in one `<question>`. */
export function parsed(text: string): Node {
  return ((parser.parse(text) as Node)["question"] ?? {}) as Node;
}

export const fraction = (node: Node): number => Number(node["@fraction"] ?? 0);

export function at(node: Node | undefined, name: string): Node | undefined {
  const found = node?.[name];
  return typeof found === "object" && found !== null && !Array.isArray(found)
    ? (found as Node)
    : typeof found === "string"
      ? { text: found }
      : undefined;
}

export function list(node: Node | undefined, name: string): Node[] {
  const found = node?.[name];
  return (Array.isArray(found) ? found : []).map(
    (one): Node => (typeof one === "object" && one !== null ? (one as Node) : { text: one }),
  );
}

export const plain = (node: Node | undefined, name: string): string => plainOf(node?.[name]);

/** The characters of an element: CDATA as it stands, other text with the five entities and numbers of XML read. */
export function plainOf(value: unknown): string {
  if (typeof value === "string") return unescaped(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const { cdata, "#text": text } = value as Node;
  return `${typeof text === "string" ? unescaped(text) : ""}${typeof cdata === "string" ? cdata : Array.isArray(cdata) ? cdata.join("") : ""}`.trim();
}

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name: string | undefined, ten: string | undefined, hex: string | undefined) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = ten ? Number(ten) : Number.parseInt(hex ?? "0", 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : "";
    },
  );
}
