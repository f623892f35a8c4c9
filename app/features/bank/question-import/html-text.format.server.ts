import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** Plain characters as Markdown shows them: whatever would be taken for a mark is kept from it. */
export function asMarkdown(text: string): string {
  return withoutStarts(
    escapedMarks(text)
      .split("\n")
      .map((line) => line.trim())
      .join("\n")
      .trim(),
  );
}

/** Characters that are marks anywhere. */
export function escapedMarks(text: string): string {
  return text
    .replace(/[\\*_`[\]<>#]/g, "\\$&")
    .replace(/&(?:\\#)?[a-z0-9]{1,32};/gi, (entity) =>
      shownText(entity.replace("\\", "")) === entity.replace("\\", "") ? entity : `\\${entity}`,
    );
}

/** Lines that would begin a list, a rule, a fence or a heading begin none. */
export function withoutStarts(text: string): string {
  return text
    .replace(/^([-+](?=\s|$)|-(?=[- \t]*$)|=(?==*[ \t]*$)|~(?=~~))/gm, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, "$1\\$2");
}

/** Markdown as a person reads it in one line: the other way round of what was escaped. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** What of a Markdown text is read when it is shown, all blanks as one. */
export function shownText(markdown: string): string {
  const words = (node: Nodes): string => {
    if ("children" in node) return node.children.map(words).join(isBlock(node) ? " " : "");
    return node.type === "break" ? " " : "value" in node ? node.value : "";
  };
  return words(fromMarkdown(markdown)).replace(/\s+/g, " ").trim();
}

function isBlock({ type }: Nodes): boolean {
  return ["root", "list", "listItem", "blockquote"].includes(type);
}

/** A piece of code within a line. */
export function inCode(text: string): string {
  const fence = "`".repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  return text === ""
    ? ""
    : /^`|`$|^ .* $/.test(text)
      ? `${fence} ${text} ${fence}`
      : `${fence}${text}${fence}`;
}

/** Lines of code. */
export function fenced(text: string): string {
  const fence = "`".repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  return `${fence}\n${text}\n${fence}`;
}
