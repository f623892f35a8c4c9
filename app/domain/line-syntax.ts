import type { LineSyntax } from "./question-rows.ts";

const percent = String.raw`-?\d{1,3}(?:[.,]\d{1,7})?`;
const marks = new RegExp(String.raw`^(\*)?\s*(?:%(${percent})%)?\s*`);
const share = /^(?:%(\d{1,2}(?:[.,]\d{1,7})?)%)?\s*(.*)$/;
const marked = /^\\*(?:\*|%)/;

// What would be read as a mark, and is none, has a \ before it.
const shielded = (text: string) => (marked.test(text) ? `\\${text}` : text);
const bare = (text: string) => (/^\\+(?:\*|%)/.test(text) ? text.slice(1) : text);

/** A text and nothing else. */
export const plainLine: LineSyntax = {
  read: (text) => ({ text }),
  write: ({ text = "" }) => text,
};

/** An option: a star before a right one, or its share of the points as in `%50%`. */
export const optionLine: LineSyntax = {
  read(line) {
    const [all = "", star, part] = marks.exec(line) ?? [];
    return { right: star ? "yes" : "", share: part ?? "", text: bare(line.slice(all.length)) };
  },
  write: ({ right, share: part, text = "" }) =>
    [right ? "*" : "", part ? `%${part}%` : "", shielded(text)].filter(Boolean).join(" "),
};

/** An accepted text, all points or a share of them as in `%50%`. A star in it means any text, so it is no mark. */
export const acceptedLine: LineSyntax = {
  read(line) {
    const [, part = "", text = ""] = share.exec(line) ?? [];
    return { share: part, text: /^\\+%/.test(text) ? text.slice(1) : text };
  },
  write: ({ share: part, text = "" }) =>
    [part ? `%${part}%` : "", /^\\*%/.test(text) ? `\\${text}` : text].filter(Boolean).join(" "),
};

/** A further number: `-4`, `-4 ± 0.5`, or in part `%50% 12`. */
export const numberLine: LineSyntax = {
  read(line) {
    const [, part = "", rest = ""] = share.exec(line) ?? [];
    const [value = "", tolerance = ""] = rest.split(/\s*±\s*/, 2);
    return { share: part, value, tolerance };
  },
  write: ({ share: part, value = "", tolerance }) =>
    [part ? `%${part}%` : "", value, tolerance ? `± ${tolerance}` : ""].filter(Boolean).join(" "),
};

/** Whole numbers, each on a line of its own or parted by commas. */
export const wholeLine = (cell: string): LineSyntax => ({
  read: (text) => ({ [cell]: text }),
  write: (cells) => cells[cell] ?? "",
  parts: /[\s,;]+/g,
});

const sides = /^(.*?)(?:(?:^|\s+)(?:=|→)\s+|\s+(?:=|→)$|^(?:=|→)$)(.*)$/;

/** A pair as `left = right`; `= right` is one more choice that fits nothing. */
export const pairLine: LineSyntax = {
  read(line) {
    const [, left, right] = sides.exec(line) ?? [];
    return left === undefined
      ? { left: unparted(line), right: "" }
      : { left: unparted(left), right: unparted(right ?? "") };
  },
  write: ({ left = "", right = "" }) =>
    left === "" && right === "" ? "" : [parted(left), "=", parted(right)].filter(Boolean).join(" "),
};
// A sign of the text itself that stands alone has a \ before it.
const parted = (text: string) => text.replace(/(?<=^|\s)(\\*)(=|→)(?=\s|$)/g, "$1\\$2");
const unparted = (text: string) => text.trim().replace(/(?<=^|\s)(\\*)\\(=|→)(?=\s|$)/g, "$1$2");

const counted = /^(.*?)\s*\|\s*(\d{1,3})?$/;

/** What is looked for in an answer, and its share: `what is looked for | points`. */
export const rubricLine: LineSyntax = {
  read(line) {
    const [, label = line, points = ""] = counted.exec(line) ?? [];
    return { label, points };
  },
  write: ({ label = "", points = "" }) =>
    points || counted.test(label) ? `${label} | ${points}`.trim() : label,
};
