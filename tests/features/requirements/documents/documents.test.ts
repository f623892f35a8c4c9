import { beforeEach, expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies, submit, visit } from "#tests/support/visit.ts";

let company: Awaited<ReturnType<typeof smallCompany>>;
beforeEach(async () => {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
});

type Shown = { contentHash: string; nonce: string; maySign: boolean; signedAt: number | null };
const at = () => `/enrollments/${company.enrollmentId}/document/rules`;
const shown = async (person = company.traineeId) => (await visit(person, at())).data as Shown;
const sign = async (more: Record<string, string> = {}, person = company.traineeId) => {
  const { contentHash, nonce } = await shown();
  return submit(person, at(), { contentHash, nonce, agreed: "yes", ...more });
};

test("the trainee reads it and signs it once, bound to the version that was shown", async () => {
  expect(await shown()).toMatchObject({ maySign: true, signedAt: null });
  expect((await sign()).status).toBe(303);
  expect((await shown()).signedAt).not.toBeNull();
  expect((await sign()).status).toBe(409);
});

test("without the tick nothing is signed, and the tick's own field says so", async () => {
  const answer = await sign({ agreed: "" });
  expect(answer).toMatchObject({ status: 422, data: { errors: { agreed: "tick-to-sign" } } });
  expect((await shown()).signedAt).toBeNull();
});

test("another text than the one shown is not signed", async () => {
  expect((await sign({ contentHash: "0".repeat(64) })).status).toBe(409);
  expect((await shown()).signedAt).toBeNull();
});

test("nobody signs for somebody else", async () => {
  for (const person of ["head", "mentor", "admin", "other"])
    expect((await sign({}, person)).status).toBeGreaterThanOrEqual(403);
  expect((await shown("head")).maySign).toBe(false);
  expect((await shown()).signedAt).toBeNull();
});
