import sanitize from "sanitize-html";

/** `href` is where a link leads, or a picture stands; `alt` what a picture says. */
export type HtmlNode = {
  tag: string;
  href: string;
  alt?: string;
  children: (HtmlNode | string)[];
  hasBlock: boolean;
};

const inline = [
  "a",
  "b",
  "strong",
  "i",
  "em",
  "code",
  "kbd",
  "samp",
  "tt",
  "sub",
  "sup",
  "br",
  "td",
  "th",
  "img",
];
const block = [
  "p",
  "div",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "pre",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "table",
  "tr",
  "section",
  "article",
  "figcaption",
  "hr",
];
const blocks = new Set(block);
const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
const deepest = 40;
/** More than anybody writes; what opens and never closes costs more the longer it gets. */
const mostTags = 5_000;

export const isBlock = (tag: string) => blocks.has(tag);

/** HTML as a tree of what can be kept of it; what is nested deeper than anybody writes counts as text of its place. */
export function htmlTree(html: string): HtmlNode {
  if ((html.match(/<[a-z]/gi) ?? []).length > mostTags) throw new RangeError("more tags than a question has");
  const clean = sanitize(html, {
    allowedTags: [...inline, ...block],
    allowedAttributes: { a: ["href"], img: ["src", "alt"] },
    allowedSchemesByTag: { img: ["picture", "http", "https"] },
    nonTextTags: [
      "script",
      "style",
      "textarea",
      "noscript",
      "math",
      "svg",
      "audio",
      "video",
      "object",
      "iframe",
    ],
  });
  const root: HtmlNode = { tag: "", href: "", children: [], hasBlock: false };
  const open = [root];
  let deeper = 0;
  for (const part of clean.split(/(<[^<>]*>)/)) {
    const [, slash = "", tag = "", rest = ""] = /^<(\/?)([a-z0-9]+)([^<>]*)>$/.exec(part) ?? [];
    const top = open.at(-1) ?? root;
    if (tag === "") {
      if (part !== "") top.children.push(readable(part));
    } else if (slash !== "") {
      if (deeper > 0) deeper -= 1;
      else if (open.length > 1) open.pop();
    } else {
      const isAlone = tag === "br" || tag === "hr" || tag === "img";
      const node: HtmlNode = {
        tag,
        href: readable(/\b(?:href|src)="([^"]*)"/.exec(rest)?.[1] ?? ""),
        ...(tag === "img" && { alt: readable(/\balt="([^"]*)"/.exec(rest)?.[1] ?? "") }),
        children: [],
        hasBlock: false,
      };
      if (!isAlone && open.length > deepest) deeper += 1;
      else {
        top.children.push(node);
        if (isBlock(tag)) for (const one of open) one.hasBlock = true;
        if (!isAlone) open.push(node);
      }
    }
  }
  return root;
}

function readable(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}
