import { z } from "zod";
import { type RoleNames, terms } from "#app/domain/access-table.ts";
import { defineForm } from "./form.ts";
import { from1 } from "./upcasts/role-names/from-1.ts";

const own = z.string().min(1).max(60).optional();

/** The company's own words for the roles and for who is trained here. */
export const roleNames = defineForm(
  "role names",
  z.partialRecord(z.enum(terms), z.strictObject({ en: own, bg: own })) as z.ZodType<RoleNames>,
  [from1],
);
