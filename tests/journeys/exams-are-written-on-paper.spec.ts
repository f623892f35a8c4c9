import { Buffer } from "node:buffer";
import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";
import { each, typedIn } from "./reading.ts";

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const scan = {
  name: "paper.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};
const trainee = "tsvetelina.sabeva@example.test";

test("a written exam gets its days, is printed, written by hand, typed in with its scan without JavaScript, and goes to grading", async ({
  browser,
}) => {
  const enrollment = value<string>(
    "select e.id from enrollments e join particulars p on p.person_id = e.trainee_id where p.email = ?",
    trainee,
  );
  const elena = await open(browser);
  await signIn(elena, "elena@example.test");
  await elena.goto("/exam-days/new");
  await elena.selectOption("#quiz", "product-survey");
  await elena.selectOption("#whom", `one:${enrollment}`);
  await elena.fill("#closesOn", await typedIn(elena.locator("#opensOn")));
  await elena.locator("main form button[type=submit]").click();
  await expect(elena).toHaveURL(/\/exam-days\/[^/]+$/);
  await expect(elena.getByText("Tsvetelina Sabeva").first()).toBeVisible();

  const quiz = `/enrollments/${enrollment}/quiz/product-survey`;
  const own = await open(browser, phone);
  await signIn(own, trainee);
  await own.goto(quiz);
  await expect(own.getByRole("button", { name: "Start" }).first()).toBeVisible();

  await elena.goto(quiz);
  await elena.getByRole("button", { name: "Give it on paper" }).click();
  await expect(elena).toHaveURL(/\/attempts\/[^/]+\/paper$/);
  const attempt = elena.url().replace(/\/paper$/, "");
  expect((await elena.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
  await own.reload();
  await expect(own.getByText("You are taking this one on paper; Elena Mihova types it in.")).toBeVisible();
  await expect(own.getByRole("button", { name: "Start" })).toHaveCount(0);

  const writing = await open(browser, phone);
  await signIn(writing, "elena@example.test");
  await writing.goto(`${attempt}/paper/answers`);
  for (const text of await each(writing.locator("main textarea")))
    await text.fill("As she wrote it by hand, word for word.");
  await writing.getByRole("button", { name: "Hand in" }).click();
  await expect(writing.getByText("Add the scan of the paper").first()).toBeVisible();
  await expect(writing.locator("main textarea").first()).toHaveValue(
    "As she wrote it by hand, word for word.",
  );
  await writing.setInputFiles("#scan", scan);
  await writing.getByRole("button", { name: "Hand in" }).click();
  await expect(writing).toHaveURL(attempt);
  await expect(writing.getByText(/typed in by Elena Mihova/)).toBeVisible();

  await elena.goto(attempt.replace("/attempts/", "/grading/"));
  await expect(elena.getByText("As she wrote it by hand, word for word.").first()).toBeVisible();
  await expect(elena.getByRole("link", { name: "Open scan" })).toBeVisible();
  await own.goto(attempt);
  await expect(own.getByText(/typed in by Elena Mihova/)).toBeVisible();
  expect(
    value<number>(
      "select count(*) from journal where act = 'attempt.submitted' and actor_id = 'elena' and object_id = ?",
      attempt.split("/").at(-1),
    ),
  ).toBe(1);
});
