import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { answerAll, open, signIn } from "./people.ts";
import { isThere } from "./reading.ts";

const email = "ivan@example.test";

test("answers are kept while typing and go on where they stood on another device", async ({ browser }) => {
  const laptop = await open(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(laptop, email);
  await laptop.goto("/today");
  await laptop.getByRole("link", { name: "Continue" }).click();
  await laptop
    .getByRole("button", { name: /Start quiz|Start new attempt/ })
    .or(laptop.getByRole("link", { name: "Continue attempt" }))
    .click();
  await laptop.waitForURL(/questions\/\d/);
  const attempt = /attempts\/([^/]+)/.exec(laptop.url())?.[1] ?? "";
  let number = 1;
  while (!(await isThere(laptop.locator("main textarea")))) {
    await laptop.goto(`/attempts/${attempt}/questions/${++number}`);
  }
  const saved = laptop.waitForResponse(
    (answer) => answer.request().method() === "POST" && answer.url().includes("/questions/"),
  );
  await laptop.locator("main textarea").fill("I would offer the thinner film, because it is on stock.");
  expect((await saved).status()).toBe(200);

  const phone = await open(browser, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await signIn(phone, email);
  await phone.goto("/today");
  await expect(phone.getByText("In progress").first()).toBeVisible();
  await phone.goto(`/attempts/${attempt}/questions/${number}`);
  await expect(phone.locator("main textarea")).toHaveValue(
    "I would offer the thinner film, because it is on stock.",
  );
  await phone.locator("main textarea").fill("I would ask for the load first.");
  await phone.getByRole("button", { name: "Save and leave" }).click();

  await laptop.locator("main textarea").pressSequentially(" And cheaper.");
  await expect(laptop.getByText(/newer answer|changed elsewhere|another/i).first()).toBeVisible();
  await laptop.goto(`/attempts/${attempt}/questions/1`);
  await answerAll(laptop, true);
  await laptop.getByRole("button", { name: "Hand in" }).click();
  await laptop.waitForURL(new RegExp(`/attempts/${attempt}$`));
  await expect(laptop.getByText(/waiting for a trainer/i).first()).toBeVisible();
  await phone.goto(`/attempts/${attempt}/questions/1`);
  await expect(phone).toHaveURL(new RegExp(`/attempts/${attempt}$`));
  await expect(phone.getByRole("status")).toBeVisible();
});
