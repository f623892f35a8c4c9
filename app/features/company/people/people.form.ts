import { z } from "zod";
import { roles } from "#app/domain/access-table.ts";
import { nameField as name, optionalAddress as email } from "#app/web/person-fields.ts";

const held = z.array(z.enum(roles), { error: "no-roles" });

export const newPersonForm = z.strictObject({
  name,
  email,
  roles: held.min(1, "no-roles"),
  isOther: z.array(z.string().max(400)).max(2).optional(),
  requestId: z.string().min(8).max(80),
});
export const personForm = z.strictObject({ name, email, roles: held.optional() });
export const handOverForm = z.strictObject({
  successorId: z
    .string()
    .max(80)
    .transform((id) => id || null),
});
