import { z } from "zod";
import { type RoleNames, roles } from "#app/domain/access-table.ts";
import { defineForm } from "./form.ts";

const own = z.string().min(1).max(60).optional();

/** The company's own words for the roles. */
export const roleNames = defineForm("role names", z.partialRecord(z.enum(roles), z.strictObject({ en: own, bg: own })) as z.ZodType<RoleNames>);
