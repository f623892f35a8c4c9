import { expect, type Page } from "@playwright/test";
import { isThere, settled } from "./reading.ts";

/** Opens the parts of what is to be studied and says "I have studied this"; too early is refused. */
export async function studyParts(page: Page): Promise<void> {
  const finish = page.getByRole("button", { name: "I have studied this", exact: true });
  if (!(await isThere(finish))) return;
  await finish.click();
  await expect(page.getByRole("alert")).toContainText("Open a few more parts");
  const more = page.getByRole("button", { name: /^Open: / });
  for (let left = 4; left > 0 && (await isThere(more)); left--) {
    await more.first().click();
    await settled(page);
  }
  await finish.click();
  await settled(page);
}

/** Writes a case down in its four parts. */
export async function writeCase(page: Page): Promise<void> {
  if (!(await isThere(page.locator("#situation")))) return;
  for (const part of ["situation", "options", "decision", "learnt"])
    await page.fill(`#${part}`, `The ${part} of this case, in some words.`);
  await page.getByRole("button", { name: "Save case" }).click();
  await settled(page);
}
