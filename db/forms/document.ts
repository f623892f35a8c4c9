import { z } from "zod";
import { defineForm } from "./form.ts";
import { localized } from "./parts.ts";

const schema = z.strictObject({ title: localized, body: localized });
export type DocumentContent = z.infer<typeof schema>;

export const document = defineForm("document", schema);
