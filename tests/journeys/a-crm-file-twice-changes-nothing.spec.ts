import { expect } from "@playwright/test";
import writeWorkbook from "write-excel-file/node";
import { test } from "./company.ts";
import { dayOf, database, open, prove, rowsIn, signIn, value } from "./people.ts";

test.use({ speaks: "bg" });

const owner = "nadia@example.test";
const day = dayOf(new Date(Date.now() - 86_400_000));
const headings = ["Record ID", "Activity type", "Activity date", "Call status", "Activity assigned to"];
const lines = (last: string) => [
  ["9001", "Call", `${day} 09:10`, "COMPLETED", owner],
  ["9002", "Call", `${day} 09:40`, "COMPLETED", owner],
  ["9003", last, `${day} 11:00`, "COMPLETED", owner],
];
const csv = (last: string) =>
  Buffer.from([headings, ...lines(last)].map((cells) => cells.join(",")).join("\r\n"));
const workbook = async (last: string) =>
  Buffer.from(
    await writeWorkbook(
      [headings, ...lines(last)].map((cells) => cells.map((text) => ({ value: text }))),
    ).toBuffer(),
  );
const standing = () =>
  rowsIn<{ kind: string; id: string }>(
    database,
    "select a.kind, a.external_id as id from activities a where a.source = 'import' and a.external_id like 'hubspot:9%' and not exists (select 1 from activities s where s.strikes_id = a.id) order by a.external_id",
  ).map(({ kind, id }) => `${id} ${kind}`);

test("the same file of a CRM, as CSV and as a workbook, changes nothing the second time; one changed line corrects", async ({
  browser,
}) => {
  const page = await open(browser, { locale: "bg-BG", viewport: { width: 360, height: 740 } });
  await signIn(page, "stoyan@example.test");
  const look = async (name: string, buffer: Buffer) => {
    await page.goto("/crm-import");
    await page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer });
    await page.getByRole("button", { name: "Прегледай", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Преглед");
  };
  await look("calls.csv", csv("Call"));
  await page.getByRole("button", { name: "Внеси 3 записа" }).click();
  await expect(page.locator("#flash")).toContainText("Внесени: 3 нови, 0 поправени.");
  const first = standing();
  expect(first).toEqual(["hubspot:9001 call", "hubspot:9002 call", "hubspot:9003 call"]);

  await look("calls.xlsx", await workbook("Call"));
  await expect(page.getByText("0 нови · 0 променени · 3 без промяна · 0 с проблем")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Внеси/ })).toHaveCount(0);
  expect(standing()).toEqual(first);

  await look("calls.xlsx", await workbook("Meeting"));
  await page.getByRole("button", { name: "Внеси 1 запис" }).click();
  await expect(page.locator("#flash")).toContainText("Внесени: 0 нови, 1 поправени.");
  expect(standing()).toEqual(["hubspot:9001 call", "hubspot:9002 call", "hubspot:9003 meeting"]);
});

test("the head decides on a first test that is due, and it stands with the name and the reason", async ({
  browser,
}) => {
  const id = value<string>(
    "select e.id from enrollments e join particulars p on p.person_id = e.trainee_id where p.email = ?",
    owner,
  );
  const page = await open(browser, { locale: "bg-BG", viewport: { width: 360, height: 740 } });
  await signIn(page, "stoyan@example.test");
  await page.goto(`/enrollments/${id}/first-test`);
  await page.getByLabel("Още една седмица").check();
  await page.fill("#reason", "Започва да се получава, още малко");
  await prove(page);
  await page.getByRole("button", { name: "Запази решението" }).click();
  await expect(page.locator("#flash")).toContainText("е записано");
  await page.goto(`/enrollments/${id}/first-test`);
  await expect(page.getByText("Започва да се получава, още малко")).toBeVisible();
  await expect(page.getByLabel("Още една седмица")).toHaveCount(0);
});
