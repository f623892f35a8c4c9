import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";

test("an executive downloads a dossier on a phone, and finds one flipped byte", async ({ browser }, info) => {
  const enrollmentId = value<string>("select enrollment_id from standings where ending = 'released' limit 1");
  const page = await open(browser, { locale: "bg-BG", viewport: { width: 360, height: 740 } });
  await signIn(page, "victor@example.test");
  await page.goto(`/enrollments/${enrollmentId}/timeline`);
  await page.getByRole("link", { name: "Досие", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Досие:");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Изтегли PDF с печат" }).click();
  const file = info.outputPath("dossier.pdf");
  await (await download).saveAs(file);
  await page.getByRole("link", { name: "Провери досие" }).click();
  await check(file, "Истинско и непроменено");

  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(5_000) ^ 1, 5_000);
  const changed = info.outputPath("changed.pdf");
  writeFileSync(changed, bytes);
  await check(changed, "Променено, след като е получило печата си");

  await page.goto(`/enrollments/${enrollmentId}/timeline`);
  await expect(page.getByText("Изтеглено досие")).toHaveCount(1);
  await page.context().close();

  async function check(path: string, says: string) {
    await page.getByLabel("Досие (PDF)").setInputFiles(path);
    await page.getByRole("button", { name: "Провери досието" }).click();
    await expect(page.getByRole("status").filter({ hasText: says })).toBeVisible();
  }
});

test("without JavaScript too", async ({ browser }) => {
  const enrollmentId = value<string>("select enrollment_id from standings where ending = 'released' limit 1");
  const page = await open(browser, { javaScriptEnabled: false });
  await signIn(page, "victor@example.test");
  await page.goto(`/enrollments/${enrollmentId}/dossier`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download sealed PDF" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await page.context().close();
});
