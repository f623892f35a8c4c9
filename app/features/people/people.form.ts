import { z } from "zod";
import { roles } from "#app/domain/access-table.ts";

const password = z.string().max(200).optional();
const name = z.string().trim().min(1, "required").max(120, "too-long");
const email = z.string().trim().toLowerCase().max(200, "too-long")
  .pipe(z.union([z.literal("").transform(() => null), z.email("not-an-email")], { error: "not-an-email" }));
const held = z.array(z.enum(roles), { error: "no-roles" });

export const newPersonForm = z.strictObject({ name, email, roles: held.min(1, "no-roles"), password, requestId: z.string().min(8).max(80) });
export const personForm = z.strictObject({ name, email, roles: held.optional(), password });
export const handOverForm = z.strictObject({ successorId: z.string().max(80).transform((id) => id || null), password });
export const decisionForm = z.strictObject({ password });
