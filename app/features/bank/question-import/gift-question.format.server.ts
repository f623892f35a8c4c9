import { afterTitle, unescaped } from "./gift-blocks.format.server.ts";

/** `format` is html, moodle, plain or markdown. */
export type GiftText = { text: string; format: string };
/** `percent` is null where no weight is written; `isRight` where `=` stands before it. */
export type GiftAnswer = {
  isRight: boolean;
  percent: number | null;
  text: GiftText;
  feedback: GiftText | null;
};
export type GiftQuestion = { stem: GiftText; general: GiftText } & GiftAnswers;
type GiftAnswers =
  | { kind: "description" }
  | { kind: "essay" }
  | { kind: "choice"; isSingle: boolean; answers: GiftAnswer[] }
  | { kind: "short"; answers: GiftAnswer[] }
  | { kind: "numerical"; answers: GiftAnswer[]; hasWrongFeedback: boolean }
  | { kind: "matching"; pairs: { left: GiftText; right: string }[] | null }
  | { kind: "true-false"; isTrue: boolean; whenWrong: GiftText; whenRight: GiftText };

const weight = /^%(-?\d{1,3}(?:[.,]\d*)?)%/;

/** What one question of a GIFT file says, by Moodle's rules: the first brace opens the answers, and what they hold tells the kind. */
export function giftQuestion(source: string): GiftQuestion {
  const text = source
    .slice(afterTitle(source, 0))
    .replace(/^[ \t]+/gm, "")
    .trim();
  const start = text.indexOf("{");
  const end = text.indexOf("}", start);
  if (start < 0) return { kind: "description", stem: textOf(text, "moodle"), general: textOf("", "moodle") };
  const isLast = end === text.length - 1;
  const stem = textOf(`${text.slice(0, start)}${isLast ? "" : "_____"}${text.slice(end + 1)}`, "moodle");
  const inside = text.slice(start + 1, end).trim();
  const divide = inside.lastIndexOf("####");
  const general = textOf(divide < 0 ? "" : inside.slice(divide + 4), stem.format);
  return { stem, general, ...answersOf(divide < 0 ? inside : inside.slice(0, divide).trim(), stem.format) };
}

function answersOf(inside: string, format: string): GiftAnswers {
  if (inside === "") return { kind: "essay" };
  if (inside.startsWith("#")) {
    const wrong = inside.indexOf("~");
    return {
      kind: "numerical",
      answers: answersIn(wrong < 0 ? inside.slice(1) : inside.slice(1, wrong), format),
      hasWrongFeedback: wrong >= 0,
    };
  }
  if (inside.includes("~"))
    return { kind: "choice", isSingle: inside.includes("="), answers: answersIn(inside, format) };
  if (inside.includes("=") && inside.includes("->"))
    return { kind: "matching", pairs: pairsIn(inside, format) };
  const [said = "", whenWrong = "", ...whenRight] = inside.split("#");
  if (/^(?:T|TRUE|F|FALSE)$/.test(said.trim())) {
    return {
      kind: "true-false",
      isTrue: said.trim().startsWith("T"),
      whenWrong: textOf(whenWrong, format),
      whenRight: textOf(whenRight.join("#"), format),
    };
  }
  return { kind: "short", answers: answersIn(inside, format) };
}

/** Each answer begins at a sign; what stands before the first sign is one too. Those without a text are none. */
function answersIn(inside: string, format: string): GiftAnswer[] {
  return inside
    .split(/(?=[~=])/)
    .map((part): GiftAnswer => {
      const bare = part.replace(/^[~=]/, "").trim();
      const percent = weight.exec(bare);
      const [text = "", ...feedback] = (percent ? bare.slice(percent[0].length) : bare).split("#");
      const told = textOf(feedback.join("#"), format);
      return {
        isRight: part.startsWith("="),
        percent: percent ? Number(percent[1]?.replace(",", ".")) : null,
        text: textOf(text, format),
        feedback: told.text ? told : null,
      };
    })
    .filter(({ text }) => text.text !== "");
}

/** Null where one of them has no arrow. */
function pairsIn(inside: string, format: string): { left: GiftText; right: string }[] | null {
  const parts = inside.split("=").map((part) => part.trim());
  const all = parts[0] === "" ? parts.slice(1) : parts;
  if (all.some((part) => !part.includes("->"))) return null;
  return all.map((part) => ({
    left: textOf(part.slice(0, part.indexOf("->")), format),
    right: unescaped(part.slice(part.indexOf("->") + 2)),
  }));
}

function textOf(text: string, format: string): GiftText {
  const [, named] = /^\[(html|moodle|plain|markdown)\]/.exec(text.trim()) ?? [];
  return { text: unescaped(named ? text.trim().slice(named.length + 2) : text), format: named ?? format };
}
