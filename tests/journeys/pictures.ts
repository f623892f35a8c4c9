// Makes the pictures of the documentation from the running product: `npm run pictures`.
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { makeCompany, serve } from "./serve.ts";

const folder = "docs/pictures";
const database = "test-results/pictures";
type Picture = {
  name: string;
  who: string;
  path: string;
  press?: string;
  until?: string;
  width: number;
  height: number;
};
const pictures: Picture[] = [
  { name: "board", who: "stoyan", path: "/board", width: 1280, height: 800 },
  { name: "today", who: "nadia", path: "/today", width: 390, height: 800 },
  { name: "queue", who: "maria", path: "/queue", width: 390, height: 800 },
  { name: "grading", who: "elena", path: "/grading", width: 1280, height: 700 },
  { name: "exceptions", who: "victor", path: "/exceptions", width: 1280, height: 600 },
  {
    name: "draft",
    who: "elena",
    path: "/programme",
    press: "form[action='/programme/drafts'] button",
    until: "select[name=kind]",
    width: 1280,
    height: 900,
  },
  { name: "bank", who: "elena", path: "/questions", width: 1280, height: 800 },
  {
    name: "by-question",
    who: "elena",
    path: "/grading/questions",
    press: "main a[href^='/grading/questions/']",
    until: "main textarea",
    width: 1280,
    height: 900,
  },
  { name: "exam-days", who: "elena", path: "/exam-days", width: 1280, height: 700 },
  { name: "coverage", who: "stoyan", path: "/coverage?view=team", width: 1280, height: 800 },
  { name: "card", who: "nadia", path: "/products/machine-film", width: 390, height: 800 },
  { name: "warm-up", who: "nadia", path: "/warm-up", width: 390, height: 800 },
  { name: "spot-check", who: "victor", path: "/spot-checks", width: 390, height: 800 },
  { name: "import", who: "ana", path: "/people/import", width: 1280, height: 700 },
  { name: "people", who: "ana", path: "/people", width: 1280, height: 700 },
];

for (const one of [folder, "test-results"]) mkdirSync(one, { recursive: true });
for (const language of ["en", "bg"] as const) {
  await makeCompany(`${database}-${language}.sqlite`, language);
  const { origin, stop } = await serve(`${database}-${language}.sqlite`);
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const { name, who, path, press, until, width, height } of pictures) {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: language === "bg" ? "bg-BG" : "en-GB",
    });
    await page.goto(`${origin}/sign-in`);
    await page.fill("#email", `${who}@example.test`);
    await page.fill("#password", "seven calm herons");
    await page.press("#password", "Enter");
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    await page.goto(origin + path);
    if (press && until) {
      await page.locator(press).first().click();
      await page.locator(until).first().waitFor();
    }
    await page.screenshot({ path: `${folder}/${name}-${language}.png` });
    await page.context().close();
  }
  await browser.close();
  await stop();
}
