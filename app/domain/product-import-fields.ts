import { productTexts } from "./product.ts";

export const importTexts = [...productTexts, "inStockText", "outOfStockText"] as const;

export type ImportText = (typeof importTexts)[number];

export const importFields = [
  "key",
  "price",
  "tiers",
  "priority",
  "inStockDays",
  "outOfStockDays",
  "substitutes",
  "addOns",
  "photos",
] as const;

/** For those who may set margins only. */
export const importFigures = ["margin", "marginShare", "markupShare", "unitsPerMonth"] as const;

export type Field = (typeof importFields)[number] | (typeof importFigures)[number];
