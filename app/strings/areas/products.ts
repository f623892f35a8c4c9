import { products as bg } from "#app/strings/bg/products.ts";
import { products as en } from "#app/strings/en/products.ts";

export const productsWords = { en, bg };
