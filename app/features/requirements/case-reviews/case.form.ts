import { z } from "zod";

const part = z.string().trim().min(1, "required").max(3000, "too-long");

export const writeCaseForm = z.strictObject({
  situation: part,
  options: part,
  decision: part,
  learnt: part,
  requestId: z.string().min(8).max(80),
});
export const reviewCaseForm = z.strictObject({
  caseId: z.string().min(1).max(80),
  remarks: part,
  nonce: z.string().min(20).max(200),
});
