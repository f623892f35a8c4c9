import type { Language, Localized } from "./localized.ts";
import { lookAlike } from "./look-alikes.ts";

/** Signs and words that mean the same beside a figure. */
const money = [
  ["€", "eur", "euro", "евро"],
  ["лв", "лева", "лев", "lv", "bgn"],
  ["$", "usd"],
];
const families = [...money, ["%"]];
const units = [
  "‰",
  "°",
  "°c",
  "mm",
  "мм",
  "cm",
  "см",
  "m",
  "м",
  "km",
  "км",
  "m2",
  "м2",
  "m3",
  "м3",
  "µm",
  "um",
  "мкм",
  "мк",
  "g",
  "г",
  "гр",
  "kg",
  "кг",
  "t",
  "т",
  "ml",
  "мл",
  "l",
  "л",
  "pcs",
  "бр",
];
const bare = (text: string) => lookAlike(text.normalize("NFKC").trim()).replace(/\.$/, "");

/** What may stand beside the figure: the unit asked for and its other names; without one, any sign of money and the percent sign. */
export function unitsOf(unit: Localized | undefined): string[] {
  const own = Object.values(unit ?? {})
    .map((text) => bare(text ?? ""))
    .filter(Boolean);
  return own.length === 0
    ? families.flat()
    : [...own, ...families.filter((names) => names.some((name) => own.includes(bare(name)))).flat()];
}

/** Every number a text may mean: one as a rule, two where a lone sign may part thousands or decimals ("1,290"), none where it is no number. */
export function figuresIn(text: string, names: readonly string[] = []): number[] {
  // Compatibility forms would make 102 of 10².
  if (/\d\s*\p{No}|\p{No}\s*\d/u.test(text)) return [];
  const plain = text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[−‐‑‒–]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const [, sign = "", rest = ""] = /^([-+]?) ?(.*)$/.exec(withoutUnit(plain, names)) ?? [];
  const found = readings(withoutUnit(rest, names));
  return found.map((number) => (sign === "-" ? -number : number) + 0);
}

/** The number a text means; null if it is none, or may be two. */
export function readNumber(text: string, names: readonly string[] = []): number | null {
  const [first, ...more] = figuresIn(text, names);
  return first === undefined || more.length > 0 ? null : first;
}

/** A figure with what stands beside it; `values` as of {@link figuresIn}. Null where something else stands there. */
export function quantityIn(text: string): { values: number[]; unit: string } | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const [, before = "", figure = "", after = ""] =
    /^([^\d+\-−.,]*)([-+−]?\d[\d.,'’ ]*)(.*)$/u.exec(plain) ?? [];
  const unit = [before, after].map((part) => part.trim()).filter(Boolean);
  const known = (before.trim() === "" ? [...families.flat(), ...units] : money.flat()).map(bare);
  const isKnown = unit.every((part) => known.includes(bare(part)));
  const values = unit.length > 1 || !isKnown ? [] : figuresIn(figure);
  return values.length === 0 ? null : { values, unit: unit[0] ?? "" };
}

/** Figures in a text with the decimal sign of the language. */
export const inDecimals = (text: string, language: Language) =>
  language === "bg" ? text.replace(/(?<=\d)\.(?=\d)/g, ",") : text;

/** A figure so that it is read back as itself and nothing else: 1.234 is written 1.2340. */
export function figureText(number: number, language: Language = "en"): string {
  const text = String(number);
  return inDecimals(figuresIn(text).length > 1 ? `${text}0` : text, language);
}

/** What the first figure in a text that may be two can mean, each as it is read back; else what the first one means. */
export function meantBy(text: string): string[] {
  const found = [...text.matchAll(/(?<!\d)[-+−]?\d(?:[\d.,'’ \u00a0\u202f]*\d)?/gu)].map(([figure]) =>
    figuresIn(figure).map((number) => figureText(number)),
  );
  return found.find((all) => all.length > 1) ?? found[0] ?? [];
}

function withoutUnit(text: string, names: readonly string[]): string {
  const whole = lookAlike(text);
  if (whole.length !== text.length) return text;
  for (const name of names.map(bare).sort((a, b) => b.length - a.length)) {
    for (const end of [name, `${name}.`])
      if (name !== "" && whole.endsWith(end)) return text.slice(0, -end.length).trim();
    if (name !== "" && whole.startsWith(name)) return text.slice(name.length).trim();
  }
  return text;
}

const whole = String.raw`\d{1,15}|[1-9]\d{0,2}(?:([ '.,])\d{3})(?:\1\d{3})*`;
const decimal = new RegExp(
  String.raw`^(${whole.replaceAll(String.raw`\1`, String.raw`\2`)})([.,])(\d{1,10})$`,
);
const thousands = new RegExp(`^(?:${whole})$`);

function readings(text: string): number[] {
  const plain = text.replace(/(?<=\d)[.,]$/, "");
  const found: string[] = [];
  if (thousands.test(plain)) found.push(plain.replace(/\D/g, ""));
  const [, before = "", parted, sign, after = ""] = decimal.exec(plain) ?? [];
  if (before !== "" && parted !== sign) found.push(`${before.replace(/\D/g, "")}.${after}`);
  return found.filter((one) => one.replace(/\..*/, "").length <= 15).map(Number);
}
