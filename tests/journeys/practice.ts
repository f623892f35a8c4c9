import { expect, type Page } from "@playwright/test";

/** Opens the parts of what is to be studied and says "I have studied this"; too early is refused. */
export async function studyParts(page: Page): Promise<void> {
  const finish = page.getByRole("button", { name: "I have studied this", exact: true });
  if ((await finish.count()) === 0) return;
  await finish.click();
  await expect(page.getByRole("alert")).toContainText("Open a few more parts");
  const more = page.getByRole("button", { name: /^Open: / });
  for (let left = 4; left > 0 && (await more.count()) > 0; left--) {
    await more.first().click();
    await page.waitForLoadState("networkidle");
  }
  await finish.click();
  await page.waitForLoadState("networkidle");
}

/** Writes a case down in its four parts. */
export async function writeCase(page: Page): Promise<void> {
  if ((await page.locator("#situation").count()) === 0) return;
  for (const part of ["situation", "options", "decision", "learnt"])
    await page.fill(`#${part}`, `The ${part} of this case, in some words.`);
  await page.getByRole("button", { name: "Save case" }).click();
  await page.waitForLoadState("networkidle");
}
