import { z } from "zod";
import { defineForm } from "./form.ts";

const schema = z.strictObject({
  situation: z.string(),
  options: z.string(),
  decision: z.string(),
  learnt: z.string(),
});
export type Case = z.infer<typeof schema>;

/** A situation as the trainee wrote it down. */
export const caseWritten = defineForm("case", schema);
