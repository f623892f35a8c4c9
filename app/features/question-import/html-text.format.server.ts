import sanitize from "sanitize-html";
import type { ImportNote } from "#app/domain/question-import.ts";

const kept = ["p", "div", "br", "b", "strong", "i", "em", "ul", "ol", "li", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "sub", "sup", "tr", "td", "th", "table"];
const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&nbsp;": " " };
const marks: Record<string, string> = { b: "**", strong: "**", i: "*", em: "*", code: "`" };
const blocks = new Set(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "table", "tr"]);

export type Told = { text: string; notes: ImportNote[] };

/** Plain characters as Markdown shows them. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\*_`[\]<>#]/g, "\\$&").replace(/^(\s*)([-+]|\d{1,9}[.)])(?=\s)/gm, "$1\\$2");
}

/** Markdown as a person reads it in one line: the other way round of what was escaped. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\([\\*_`[\]<>#+.)-])/g, "$1");
}

/** HTML as Markdown: paragraphs, lists, bold, italics, sub and sup; what else there was is named in the notes. */
export function fromHtml(html: string): Told {
  const notes = new Set<ImportNote>();
  if (/<img\b|@@PLUGINFILE@@/i.test(html)) notes.add("image-dropped");
  if (/<table\b/i.test(html)) notes.add("table-flattened");
  if (/\\\(|\$\$/.test(html)) notes.add("formula-kept-as-text");
  const clean = sanitize(html, { allowedTags: kept, allowedAttributes: {}, nonTextTags: ["script", "style", "textarea", "noscript"] });
  let text = "";
  const lists: { isOrdered: boolean; n: number }[] = [];
  for (const part of clean.split(/(<\/?[a-z0-9]{1,6}\s?\/?>)/)) {
    const [, slash = "", tag = ""] = /^<(\/?)([a-z0-9]{1,6})\s?\/?>$/.exec(part) ?? [];
    if (!tag) text += asMarkdown(part.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, " "));
    else if (tag === "br") text += "\n";
    else if (marks[tag]) text += marks[tag];
    else if (tag === "sub" || tag === "sup") text += slash ? "" : tag === "sub" ? "~" : "^";
    else if (tag === "td" || tag === "th") text += slash ? " | " : "";
    else if (tag === "li") {
      const list = lists.at(-1);
      if (list) list.n += slash ? 0 : 1;
      if (!slash) text += `\n${list?.isOrdered ? `${list.n}.` : "-"} `;
    } else if (blocks.has(tag)) {
      if (tag === "ul" || tag === "ol") {
        if (slash) lists.pop();
        else lists.push({ isOrdered: tag === "ol", n: 0 });
      }
      text += "\n\n";
    }
  }
  const tidy = text.replace(/\*{4}/g, "").replace(/[ \t]+\n/g, "\n").replace(/\n[ \t]+/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
  return { text: tidy, notes: [...notes] };
}

/** A text in whatever form the file says it is. */
export function fromFormat(text: string, format: string): Told {
  const isHtml = format === "html" || (/^(?:moodle(?:_auto_format)?|auto_format)$/.test(format) && /<[a-z/][^>]{0,200}>|&[a-z]{2,8};|&#\d/i.test(text));
  if (isHtml) return fromHtml(text);
  return { text: (format === "markdown" ? text : asMarkdown(text)).trim(), notes: /\\\(|\$\$/.test(text) ? ["formula-kept-as-text"] : [] };
}
