import { productImport as bg } from "#app/strings/bg/product-import.ts";
import { productImport as en } from "#app/strings/en/product-import.ts";

export const productImportWords = { en, bg };
