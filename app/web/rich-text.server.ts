import type { Image, List, Nodes, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { pictureAt } from "#app/domain/picture.ts";
import type { Block, Inline, Rich, Said } from "#app/ui/rich-text.tsx";
import { currentHolder, shownPictureOf } from "./reader.server.ts";

const known = new Map<string, Rich>();
const plain = /^[^*_`#>[\]\\!<&~\n\r\t:+=-]*$/;
const deepest = 12;

/** Markdown taken apart into what the page may show; HTML in it stays the characters that were typed, and its kept pictures are the reader's of this page. */
export function richText(text: string): Rich {
  if (plain.test(text) && !/^\s*\d+[.)]/.test(text)) return [{ as: "p", text: [text] }];
  const kept = text.includes("(picture:") ? `${currentHolder()} ${text}` : text;
  const before = known.get(kept);
  if (before) return before;
  const made = fromMarkdown(text).children.flatMap((node) => blocksOf(node, 0));
  if (known.size > 2_000) known.clear();
  known.set(kept, made);
  return made;
}

/** A text that is shown as it was written, unless kept pictures stand in it. */
export function saidText(text: string): Said {
  return text.includes("(picture:") ? richText(text) : text;
}

/** A text as bare words to stand among others in a line, with its kept pictures where they are. */
export function inLine(text: string): Inline[] {
  if (!text.includes("(picture:")) return [plainText(text)];
  const parts = richText(text).flatMap((block): Inline[] =>
    ["text" in block ? block.text : [lineOf(block)], " "].flat(),
  );
  return parts.slice(0, -1);
}

/** Parts of a line put together: words alone where there is no picture among them. */
export function asSaid(parts: readonly Inline[]): Said {
  return parts.every((part) => typeof part === "string") ? parts.join("") : [{ as: "p", text: [...parts] }];
}

/** The same as bare words on one line, for names of links and choices. */
export function plainText(text: string): string {
  return richText(text).map(lineOf).join(" ").replace(/\s+/g, " ").trim();
}

function lineOf(block: Block): string {
  if ("text" in block) return block.text.map(wordsOf).join("");
  return block.as === "pre"
    ? block.code
    : (block.as === "quote" ? block.blocks : block.items.flat()).map(lineOf).join(" ");
}

function wordsOf(part: Inline): string {
  if (typeof part === "string") return part;
  if (part.as === "br") return " ";
  return part.as === "picture" ? part.picture.alt : part.text.map(wordsOf).join("");
}

function blocksOf(node: Nodes, depth: number): Block[] {
  if (depth > deepest) return [];
  switch (node.type) {
    case "paragraph":
      return [{ as: "p", text: inlinesOf(node.children, depth) }];
    case "heading":
      return [{ as: "heading", text: inlinesOf(node.children, depth) }];
    case "code":
      return [{ as: "pre", code: node.value }];
    case "html":
      return [{ as: "p", text: [node.value] }];
    case "blockquote":
      return [{ as: "quote", blocks: node.children.flatMap((child) => blocksOf(child, depth + 1)) }];
    case "list":
      return [{ as: node.ordered ? "ol" : "ul", items: itemsOf(node, depth) }];
    case "thematicBreak":
      return [{ as: "p", text: ["—"] }];
    default:
      return [];
  }
}

function itemsOf({ children }: List, depth: number): Block[][] {
  return children.map((item) => item.children.flatMap((child) => blocksOf(child, depth + 1)));
}

function inlinesOf(nodes: PhrasingContent[], depth: number): Inline[] {
  if (depth > deepest) return [];
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
      case "html":
        return [node.value];
      case "strong":
        return [{ as: "strong", text: inlinesOf(node.children, depth + 1) }];
      case "emphasis":
        return [{ as: "em", text: inlinesOf(node.children, depth + 1) }];
      case "inlineCode":
        return [{ as: "code", text: [node.value] }];
      case "break":
        return [{ as: "br" }];
      case "image":
        return pictureOrWords(node);
      case "link": {
        const text = inlinesOf(node.children, depth + 1);
        return /^(https?:\/\/|mailto:)/i.test(node.url) ? [{ as: "link", href: node.url, text }] : text;
      }
      default:
        return [];
    }
  });
}

// A picture from elsewhere would tell that elsewhere who reads: only what it says is shown.
function pictureOrWords({ url, alt }: Image): Inline[] {
  const id = pictureAt(url);
  const picture = id && shownPictureOf(id, alt ?? "");
  return picture ? [{ as: "picture", picture }] : alt ? [alt] : [];
}
