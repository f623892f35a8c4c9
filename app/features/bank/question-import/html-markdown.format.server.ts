import type { Language } from "#app/domain/localized.ts";
import type { ImportNote } from "#app/domain/question-import.ts";
import { type HtmlNode, htmlTree, isBlock } from "./html-tree.format.server.ts";
import {
  asMarkdown,
  escapedMarks,
  fenced,
  inCode,
  shownText,
  withoutEscapes,
  withoutStarts,
} from "./html-text.format.server.ts";
import { pictureIn, picturesInMarkdown } from "./sent-pictures.format.server.ts";

export type Told = { text: string; notes: ImportNote[] };
type Nodes = HtmlNode["children"];
/** `isBare` where code, too, is written as plain words. */
type Written = { notes: Set<ImportNote>; language: Language; isBare?: boolean };

const marks: Record<string, string> = { b: "**", strong: "**", i: "*", em: "*" };
const code = new Set(["code", "kbd", "samp", "tt"]);
const small: Record<string, [from: string, to: string]> = {
  sub: ["0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"],
  sup: ["0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"],
};
/** Longer texts are refused anyway. */
const longest = 20_000;
const left: [pattern: RegExp, note: ImportNote][] = [
  [/<(?:svg|canvas)\b|@@PLUGINFILE@@/i, "image-dropped"],
  [/<(?:audio|video|iframe|object|embed)\b/i, "media-dropped"],
  [/<math\b/i, "formula-dropped"],
  [/<(?:u|s|ins|del|strike)[\s>]|text-decoration:\s{0,4}(?:underline|line)/i, "marks-dropped"],
  [/<table\b/i, "table-flattened"],
  [/\\\(|\\\[|\$\$/, "formula-kept-as-text"],
];

/** HTML as Markdown that shows the same words: paragraphs, lists, code, bold, italics, links, pictures that came along; what else there was is named in the notes. */
export function fromHtml(html: string, language: Language = "en"): Told {
  const notes = new Set(left.flatMap(([pattern, note]) => (pattern.test(html) ? [note] : [])));
  const text = blocksOf(htmlTree(html).children, [], { notes, language }).join("\n\n").trim();
  return { text, notes: [...notes] };
}

/** A text in whatever form the file says it is. */
export function fromFormat(text: string, format: string, language: Language = "en"): Told {
  const isHtml =
    format === "html" ||
    (/^(?:moodle(?:_auto_format)?|auto_format)$/.test(format) &&
      /<[a-z/][^<>]{0,200}>|&[a-z]{2,8};|&#\d/i.test(text));
  if (isHtml) return fromHtml(text, language);
  const notes: ImportNote[] = /\\\(|\$\$/.test(text) ? ["formula-kept-as-text"] : [];
  if (format === "markdown") {
    const written = picturesInMarkdown(text.trim(), language);
    return { text: written.text, notes: [...notes, ...written.notes] };
  }
  return { text: asMarkdown(text), notes };
}

/** Paragraphs, lists and blocks of code; `around` are the marks of what they stand in. */
function blocksOf(children: Nodes, around: string[], to: Written): string[] {
  const done: string[] = [];
  let run: Nodes = [];
  const flush = () => {
    const text = paragraph(run, around, to);
    if (text !== "") done.push(text);
    run = [];
  };
  for (const child of children) {
    if (typeof child === "string" || (!isBlock(child.tag) && !child.hasBlock)) {
      run.push(child);
      continue;
    }
    flush();
    done.push(...blockOf(child, around, to));
  }
  flush();
  return done;
}

function blockOf(node: HtmlNode, around: string[], to: Written): string[] {
  const { tag, children } = node;
  switch (tag) {
    case "pre":
      return [fenced(wordsIn(children, true).replace(/^\n/, "").trimEnd())];
    case "ul":
    case "ol":
      return [listOf(node, around, to)].filter(Boolean);
    case "blockquote":
      return [blocksOf(children, around, to).join("\n\n").replace(/^/gm, "> ")];
    case "table":
      return [
        rowsIn(node)
          .map((row) => paragraph(cellsOf(row), around, to))
          .filter(Boolean)
          .join("  \n"),
      ].filter(Boolean);
    case "hr":
      return [];
    default: {
      const inside = blocksOf(children, marks[tag] ? [...around, tag] : around, to);
      return /^h\d$/.test(tag) && inside.length === 1
        ? [`### ${(inside[0] ?? "").replace(/\s+/g, " ")}`]
        : inside;
    }
  }
}

function listOf({ tag, children }: HtmlNode, around: string[], to: Written): string {
  const items: string[][] = [];
  for (const child of children) {
    if (typeof child === "string" ? child.trim() === "" : child.tag === "br") continue;
    const inside = blocksOf(
      typeof child !== "string" && child.tag === "li" ? child.children : [child],
      around,
      to,
    );
    // A list that stands between the items belongs to the one before it.
    if (typeof child !== "string" && child.tag === "li") items.push(inside);
    else if (items.length > 0) items.at(-1)?.push(...inside);
    else items.push(inside);
  }
  return items
    .filter((parts) => parts.length > 0)
    .map((parts, index) => {
      const sign = tag === "ol" ? `${index + 1}. ` : "- ";
      const text = parts.reduce((all, part) => `${all}${/^(?:- |1\. )/.test(part) ? "\n" : "\n\n"}${part}`);
      return sign + text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(sign.length)}`);
    })
    .join("\n");
}

function rowsIn({ tag, children }: HtmlNode): HtmlNode[] {
  return children.flatMap((child) =>
    typeof child === "string"
      ? []
      : child.tag === "tr"
        ? [child]
        : tag === "table" && child.hasBlock
          ? rowsIn(child)
          : [],
  );
}

function cellsOf({ children }: HtmlNode): Nodes {
  const cells = children.filter((child): child is HtmlNode => typeof child !== "string");
  return cells.flatMap((cell, index) => (index === 0 ? cell.children : [" | ", ...cell.children]));
}

/** One paragraph. Marks that would show as characters, because of what stands beside them, are left out; then code is, too. */
function paragraph(run: Nodes, around: string[], to: Written): string {
  const words = wordsIn(run, false).replace(/\s+/g, " ").trim();
  if (words === "" && !hasPicture(run)) return "";
  const nodes = around.reduceRight(
    (inside: Nodes, tag) => [{ tag, href: "", children: inside, hasBlock: false }],
    run,
  );
  const written = (active: [] | null, isBare: boolean) =>
    withoutStarts(tidied(inlineOf(nodes, active, { ...to, isBare })));
  const text = written([], false);
  if (text.length > longest || shownText(text) === words) return text;
  to.notes.add("marks-dropped");
  const unmarked = written(null, false);
  return shownText(unmarked) === words ? unmarked : written(null, true);
}

const hasPicture = (nodes: Nodes): boolean =>
  nodes.some((node) => typeof node !== "string" && (node.tag === "img" || hasPicture(node.children)));

function tidied(text: string): string {
  return text
    .replace(/[ \t\u00A0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()
    .replace(/\n/g, "  \n");
}

/** `active` are the marks it stands in, null where none are written. */
function inlineOf(nodes: Nodes, active: string[] | null, to: Written): string {
  let text = "";
  let before: string | undefined;
  for (const node of nodes) {
    const mark = typeof node === "string" ? undefined : marks[node.tag];
    const part =
      typeof node === "string" ? escapedMarks(node.replace(/\s+/g, " ")) : inlineNode(node, active, to);
    // Two marks side by side are one.
    if (mark && mark === before && text.endsWith(mark) && part.startsWith(mark))
      text = text.slice(0, -mark.length) + part.slice(mark.length);
    // An exclamation mark before a link would make a picture of it.
    else text = part.startsWith("[") && text.endsWith("!") ? `${text.slice(0, -1)}\\!${part}` : text + part;
    before = mark;
  }
  return text;
}

function inlineNode(
  { tag, href, alt = "", children }: HtmlNode,
  active: string[] | null,
  to: Written,
): string {
  const mark = marks[tag];
  if (tag === "br") return "\n";
  if (tag === "img") {
    const { text, note } = pictureIn(href, alt, to.language);
    if (note) to.notes.add(note);
    return text;
  }
  if (code.has(tag) && !to.isBare) return inCode(wordsIn(children, false).replace(/\s+/g, " ").trim());
  if (tag === "sub" || tag === "sup") return shifted(wordsIn(children, false), tag, to);
  if (tag === "a") return linked(inlineOf(children, active, to), href, active !== null, to);
  if (!mark || active === null || active.includes(mark)) return inlineOf(children, active, to);
  const inside = inlineOf(children, [...active, mark], to);
  const core = inside.trim();
  const at = inside.indexOf(core);
  return core === ""
    ? inside
    : `${inside.slice(0, at)}${mark}${core}${mark}${inside.slice(at + core.length)}`;
}

function linked(text: string, href: string, isWritten: boolean, { notes }: Written): string {
  if (href === "") return text;
  if (!/^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(href)) notes.add("link-dropped");
  else if (isWritten && text.trim() !== "")
    return `[${text.trim()}](${/[()\\]|&#?\w+;/.test(href) ? `<${href.replace(/[\\&]/g, "\\$&")}>` : href})`;
  return text;
}

function shifted(text: string, tag: "sub" | "sup", { notes }: Written): string {
  const [from, onto] = small[tag] ?? ["", ""];
  const moved = [...text.trim()].map((one) => [...onto][from.indexOf(one)]);
  if (moved.every((one) => one !== undefined)) return moved.join("");
  notes.add("raised-flattened");
  return escapedMarks(`${tag === "sub" ? "_" : "^"}(${text.trim()})`);
}

/** The characters that are shown, with line breaks as they stand or as blanks. */
function wordsIn(nodes: Nodes, keepsLines: boolean): string {
  return nodes
    .map((node): string => {
      if (typeof node === "string") return node;
      if (node.tag === "br") return keepsLines ? "\n" : " ";
      return node.tag === "sub" || node.tag === "sup"
        ? withoutEscapes(
            shifted(wordsIn(node.children, keepsLines), node.tag, { notes: new Set(), language: "en" }),
          )
        : wordsIn(node.children, keepsLines);
    })
    .join("");
}
