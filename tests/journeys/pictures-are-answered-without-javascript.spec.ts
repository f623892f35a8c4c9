import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { test } from "./company.ts";
import { open, signIn, value } from "./people.ts";
import { attributeOf, each, howMany } from "./reading.ts";

test.use({ speaks: "bg" });

const drawn = async (background: string, width: number, height: number) =>
  (
    await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer()
  ).toString("base64");

/** A question with a picture in its text and in two answers, and one in what is told afterwards. */
async function bank(): Promise<string> {
  const [crate, brown, green, why] = await Promise.all([
    drawn("#b3824a", 1_400, 900),
    drawn("#6b3f1d", 900, 500),
    drawn("#2f7d4f", 300, 200),
    drawn("#33414f", 700, 300),
  ]);
  const text = (words: string, name: string, bytes: string, alt: string) =>
    `<text><![CDATA[${words}<img src="@@PLUGINFILE@@/${name}" alt="${alt}">]]></text><file name="${name}" path="/" encoding="base64">${bytes}</file>`;
  return `<?xml version="1.0" encoding="UTF-8"?><quiz>
<question type="category"><category><text>$course$/top/картинки</text></category></question>
<question type="multichoice"><name><text>crate</text></name>
<questiontext format="html">${text("<p>Кой кашон е за дванадесет бутилки?</p>", "crate.png", crate, "Кашон, гледан отгоре")}</questiontext>
<generalfeedback format="html">${text("<p>Пребройте отделенията.</p>", "why.png", why, "Три реда по четири отделения")}</generalfeedback>
<single>true</single>
<answer fraction="100" format="html">${text("", "a.png", brown, "Кафяв кашон с дванадесет отделения")}<feedback format="html"><text></text></feedback></answer>
<answer fraction="0" format="html">${text("<p>Този: </p>", "b.png", green, "Зелен кашон с шест отделения")}<feedback format="html"><text></text></feedback></answer>
</question></quiz>`;
}

/** Every picture of the page has arrived, says what it shows and is no wider than the page. */
async function pictures(page: Page, many: number): Promise<void> {
  const shown = page.locator("main img");
  await expect(shown).toHaveCount(many);
  for (const one of await each(shown)) {
    await one.scrollIntoViewIfNeeded();
    await expect(one).toHaveAttribute("alt", /\S+ \S+/);
    await expect
      .poll(() => one.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(100);
  }
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWide).toBe(false);
}

/** What the page shows is accessible; axe itself needs JavaScript, so it looks at the same page as the same person. */
async function accessible(page: Page): Promise<void> {
  const context = await page
    .context()
    .browser()
    ?.newContext({
      viewport: page.viewportSize(),
      storageState: await page.context().storageState(),
      locale: "bg-BG",
    });
  if (!context) throw new Error("There is no browser.");
  const seen = await context.newPage();
  await seen.goto(page.url());
  const { violations } = await new AxeBuilder({ page: seen }).setLegacyMode().analyze();
  await context.close();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

test("a question with pictures in its text and two answers is sat on a phone without JavaScript", async ({
  browser,
}) => {
  const trainer = await open(browser, { viewport: { width: 1280, height: 900 }, locale: "bg-BG" });
  await signIn(trainer, "elena@example.test");
  await trainer.goto("/questions/import");
  await trainer.fill("#text", await bank());
  await trainer.locator("main form button[type=submit]").first().click();
  await pictures(trainer, 4);
  await trainer.locator("main form button[type=submit]").first().click();
  await expect(trainer.getByRole("status").first()).toContainText("1 въпрос");

  await trainer.goto("/quizzes/product-basics");
  const drops = trainer.getByRole("button", { name: /^Махни: / });
  for (let left = await howMany(drops); left > 0; left--) {
    await drops.first().click();
    await expect(drops).toHaveCount(left - 1);
  }
  await trainer.evaluate(() => {
    for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "");
  });
  await trainer.fill("#draw-count", "1");
  await trainer.selectOption("#draw-tag", "картинки");
  await trainer.getByRole("button", { name: "Публикувай", exact: true }).click();
  await expect(trainer.getByText(/версия 2/i).first()).toBeVisible();

  const [enrollment, email] = ["e.id", "p.email"].map((column) =>
    value<string>(
      `select ${column} from standings s join enrollments e on e.id = s.enrollment_id join particulars p on p.person_id = e.trainee_id where s.stage = 2 and s.ending is null
      and (select count(*) from attempts a where a.enrollment_id = e.id and a.requirement_key = 'product-basics') = 1
      and not exists (select 1 from attempts a join attempt_results r on r.attempt_id = a.id where a.enrollment_id = e.id and a.requirement_key = 'product-basics' and r.is_passed = 1) order by e.id limit 1`,
    ),
  ) as [string, string];
  const phone = await open(browser, {
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
    locale: "bg-BG",
  });
  await signIn(phone, email);
  await phone.goto(`/enrollments/${enrollment}/quiz/product-basics`);
  await phone
    .getByRole("button", { name: /Започни/ })
    .first()
    .click();
  await phone.waitForURL(/attempts\/[^/]+\/questions\/1$/);
  await pictures(phone, 3);
  await accessible(phone);
  expect(await phone.content()).not.toContain("Три реда по четири");
  const shown = await each(phone.locator("main img"));
  const sources = await Promise.all(shown.map((one) => attributeOf(one, "src")));
  expect(await howMany(phone.getByRole("radio"))).toBe(2);
  await phone.getByRole("radio", { name: "Кафяв кашон с дванадесет отделения" }).check();
  await phone.locator("main form button[type=submit]").first().click();
  await phone.waitForURL(/check$/);
  await pictures(phone, 1);
  await phone.locator("main form button[type=submit]").first().click();
  await phone.waitForURL(/attempts\/[^/]+$/);
  expect(await phone.content()).toContain("Три реда по четири отделения");
  await accessible(phone);

  // The addresses were this reader's alone.
  for (const source of sources) {
    expect((await phone.request.get(source)).headers()).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "cache-control": expect.stringContaining("private"),
    });
    expect((await trainer.request.get(source)).status()).toBe(404);
  }
});
