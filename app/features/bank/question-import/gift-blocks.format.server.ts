/** One question of a GIFT file, its escapes taken in; `comments` are the comment lines that stand with it. */
export type GiftBlock = { line: number; text: string; comments: string[]; fault?: GiftFault };
/** A brace without its other half, by its place in the file. */
export type GiftFault = { code: "brace-left-open" | "brace-not-opened"; line: number; column: number };

// Each escape becomes a character that stands in no text (Unicode's noncharacters) and one that is dropped later, so that places in the file stay what they are.
const escapes: Record<string, string> = {
  "\\": "\\",
  ":": "\uFDD1",
  "#": "\uFDD2",
  "=": "\uFDD3",
  "{": "\uFDD4",
  "}": "\uFDD5",
  "~": "\uFDD6",
  n: "\uFDD7",
};
const meant: Record<string, string> = {
  "\uFDD1": ":",
  "\uFDD2": "#",
  "\uFDD3": "=",
  "\uFDD4": "{",
  "\uFDD5": "}",
  "\uFDD6": "~",
  "\uFDD7": "\n",
};
const category = /^\s*\$CATEGORY:/;
const title = /^[ \t]*::[^:\n]/;
const brace = /[{}]/;
const likeAnswers = /\s*(?:[}=~#%]|(?:TRUE|T|FALSE|F)\s*[}#])/y;
const lineEnd = /[ \t]*\n/y;

/** A text with its escapes as the characters they stand for. */
export function unescaped(text: string): string {
  return text.replace(/[\uFDD1-\uFDD7\uFDEF]/g, (one) => meant[one] ?? "").trim();
}

/**
 * The questions of a file: what stands between empty lines, as Moodle takes it. An empty line inside braces ends no question where the brace is closed before
 * another opens; a brace left open takes only its own lines with it; a title, or a second block of answers on later lines, begins a new question.
 */
export function giftBlocks(file: string): GiftBlock[] {
  const parts = paragraphsOf(file).flatMap(apart);
  const blocks: GiftBlock[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as GiftBlock;
    const isOpen = part.text.indexOf("}", openingOf(part.text)) < 0 && openingOf(part.text) >= 0;
    const end = isOpen ? closingPart(parts, index) : index;
    if (end > index) blocks.push(joined(parts.slice(index, end + 1)));
    else
      blocks.push(
        isOpen || (openingOf(part.text) < 0 && part.text.includes("}"))
          ? { ...part, fault: faultOf(part, isOpen) }
          : part,
      );
    index = end;
  }
  return blocks;
}

function paragraphsOf(file: string): GiftBlock[] {
  const paragraphs: GiftBlock[] = [];
  let lines: string[] = [];
  let comments: string[] = [];
  let first = 0;
  const close = () => {
    if (lines.length > 0) paragraphs.push({ line: first, text: lines.join("\n").trimEnd(), comments });
    lines = [];
    comments = [];
  };
  file
    .replace(/[\uFDD1-\uFDD7\uFDEF]/g, "")
    .split(/\r\n|\r|\n/)
    .forEach((raw, index) => {
      const isCategory = category.test(raw);
      if (isCategory || raw.trim() === "") close();
      if (isCategory) paragraphs.push({ line: index + 1, text: raw.trim(), comments: [] });
      else if (/^\s*\/\//.test(raw)) {
        comments.push(raw.trim());
        if (lines.length > 0) lines.push("");
      } else if (raw.trim() !== "") {
        if (lines.length === 0) first = index + 1;
        lines.push(raw.replace(/\\([\\:#={}~n])/g, (_, one: string) => `${escapes[one]}\uFDEF`));
      }
    });
  close();
  return paragraphs;
}

/** Questions that stand below one another without an empty line. */
function apart(block: GiftBlock): GiftBlock[] {
  const { text } = block;
  const starts = [0];
  const token = /\n[ \t]*::(?=[^:\n])|[{}]/g;
  token.lastIndex = afterTitle(text, 0);
  let state: "before" | "inside" | "after" = "before";
  let nextLine = -1;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { index, 0: what } = found;
    if (what.startsWith("\n")) {
      starts.push(index + 1);
      state = "before";
      token.lastIndex = afterTitle(text, index + 1);
    } else if (what === "}" && state === "inside") {
      state = "after";
      nextLine = endsLine(text, index + 1);
    } else if (
      what === "{" &&
      (state === "before" || (state === "after" && nextLine > 0 && matchesAt(likeAnswers, text, index + 1)))
    ) {
      if (state === "after") starts.push(nextLine);
      state = "inside";
    }
  }
  let line = block.line;
  return starts.map((start, index) => {
    const own = text.slice(start, starts[index + 1]);
    const piece = { line, text: own.trimEnd(), comments: index === 0 ? block.comments : [] };
    line += own.split("\n").length - 1;
    return piece;
  });
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where the next line begins, if nothing more stands on this one; -1 otherwise. */
function endsLine(text: string, at: number): number {
  return matchesAt(lineEnd, text, at) ? lineEnd.lastIndex : -1;
}

/** Where the text of a question begins: behind `::its title::`, where it has one. */
export function afterTitle(text: string, start: number): number {
  const at = matchesAt(/[ \t]*::/y, text, start) ? text.indexOf("::", start) + 2 : -1;
  const end = at < 0 ? -1 : text.indexOf("::", at);
  return end < 0 ? start : end + 2;
}

function openingOf(text: string): number {
  return text.indexOf("{", afterTitle(text, 0));
}

/** The part in which the brace that this part leaves open is closed; this part's own place if it is not. */
function closingPart(parts: readonly GiftBlock[], index: number): number {
  for (let at = index + 1; at < parts.length; at++) {
    const { text } = parts[at] as GiftBlock;
    if (title.test(text) || category.test(text)) return index;
    const found = brace.exec(text);
    if (found) return found[0] === "}" ? at : index;
  }
  return index;
}

function joined(parts: GiftBlock[]): GiftBlock {
  const [first] = parts as [GiftBlock];
  let line = first.line;
  const text = parts
    .map((part) => {
      const gap = "\n".repeat(part.line - line);
      line = part.line + part.text.split("\n").length - 1;
      return gap + part.text;
    })
    .join("");
  return { line: first.line, text, comments: parts.flatMap(({ comments }) => comments) };
}

function faultOf({ line, text }: GiftBlock, isOpen: boolean): GiftFault {
  const before = text.slice(0, isOpen ? openingOf(text) : text.indexOf("}")).split("\n");
  return {
    code: isOpen ? "brace-left-open" : "brace-not-opened",
    line: line + before.length - 1,
    column: (before.at(-1) ?? "").length + 1,
  };
}
