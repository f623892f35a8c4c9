import { z } from "zod";
import { type RoleNames, terms } from "#app/domain/access-table.ts";
import { defineForm } from "./form.ts";

const own = z.string().min(1).max(60).optional();

// A word for who is trained here came later and may be missing.
const same = (old: never) => old;

/** The company's own words for the roles and for who is trained here. */
export const roleNames = defineForm(
  "role names",
  z.partialRecord(z.enum(terms), z.strictObject({ en: own, bg: own })) as z.ZodType<RoleNames>,
  [same],
);
