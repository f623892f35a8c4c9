import { type Browser, expect, type Page } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const on = async (browser: Browser, name: string, more: object = {}): Promise<Page> => {
  const page = await open(browser, { ...phone, ...more });
  await signIn(page, `${name}@example.test`);
  return page;
};
const tap = (page: Page, line: number, grade: string) =>
  page.locator("fieldset").nth(line).getByLabel(grade).check();
const lines = 6;

test("three phones score one deal at once, a line drops, and what they agree on is the attempt", async ({
  browser,
}) => {
  const enrollment = value<string>(
    "select enrollment_id from waits where what = 'deal' and owner_id = 'plamen' limit 1",
  );
  const deal = `/enrollments/${enrollment}/simulated-deal/simulated-deal`;
  const lead = await on(browser, "plamen");
  await lead.goto(`${deal}/score`);
  await lead.getByRole("link", { name: "Score with colleagues" }).click();
  await lead.getByRole("checkbox", { name: "Elena Mihova" }).check();
  await lead.getByRole("checkbox", { name: "Maria" }).first().check();
  await lead.selectOption("#clientId", { label: "Elena Mihova" });
  await lead.getByRole("button", { name: "Start scoring" }).click();
  await expect(lead).toHaveURL(/deal-panels/);
  const panel = new URL(lead.url()).pathname;

  const trainer = await on(browser, "elena");
  const mentor = await on(browser, "maria", { javaScriptEnabled: false });
  await trainer.goto("/queue");
  await trainer.locator(`a[href="${panel}"]`).click();
  await mentor.goto(panel);

  await tap(trainer, 0, "Confident");
  await expect(trainer.getByText("Saved as you go.")).toBeVisible();
  await trainer.context().setOffline(true);
  await tap(trainer, 1, "Good");
  await expect(trainer.locator("#trouble")).toContainText("No connection.");
  await trainer.context().setOffline(false);
  await trainer.locator("#trouble").getByRole("button").first().click();
  const kept = () =>
    value<number>(
      "select count(*) from deal_draft_marks where enrollment_id = ? and scorer_id = 'elena'",
      enrollment,
    );
  await expect.poll(kept).toBe(2);
  await trainer.reload();
  await expect(trainer.locator("fieldset").nth(0).getByLabel("Confident")).toBeChecked();
  await expect(trainer.locator("fieldset").nth(1).getByLabel("Good")).toBeChecked();

  for (let line = 2; line < lines; line++) await tap(trainer, line, "Good");
  for (let line = 0; line < lines; line++) await tap(mentor, line, line === 0 ? "Partly" : "Good");
  await mentor.getByRole("button", { name: "Save my grades" }).click();
  await expect(mentor.locator("main")).toContainText("Waiting for the others.");
  await expect(mentor.locator("main")).not.toContainText("side by side");
  await trainer.getByRole("button", { name: "Save my grades" }).click();
  await expect(trainer.locator("main")).toContainText("Waiting for the others.");
  for (let line = 0; line < lines; line++) await tap(lead, line, "Good");
  await lead.getByRole("button", { name: "Save my grades" }).click();

  await expect(trainer.locator("main")).toContainText("One line lies two or more steps apart.");
  await lead.getByRole("link", { name: "Record agreed result" }).click();
  await tap(lead, 0, "Good");
  await lead.getByRole("button", { name: "Save result" }).click();
  await expect(lead.getByRole("status").first()).toContainText("passed the simulated deal");
  expect(value<number>("select count(*) from deal_tries where panel_id = ?", panel.split("/").at(-1))).toBe(
    1,
  );
  expect(value<number>("select count(*) from deal_draft_marks where enrollment_id = ?", enrollment)).toBe(
    3 * lines,
  );
  await lead.getByText("Everybody’s grades").first().click();
  await expect(lead.locator("main")).toContainText("Elena Mihova: Confident");
});
