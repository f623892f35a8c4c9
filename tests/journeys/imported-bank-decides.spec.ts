import { expect } from "@playwright/test";
import { test } from "./company.ts";
import { answerAll, open, signIn, value } from "./people.ts";
import { each, howMany, typedIn } from "./reading.ts";

const bank = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category"><category><text>$course$/top/Warehouse</text></category></question>
  <question type="multichoice"><name><text>Where</text></name><questiontext format="html"><text><![CDATA[<p>Where does the film stand in the <b>warehouse</b>?</p>]]></text></questiontext><single>true</single>
    <answer fraction="100" format="html"><text>Row A</text><feedback format="html"><text>Next to the door.</text></feedback></answer><answer fraction="0" format="html"><text>Row C</text></answer></question>
  <question type="numerical"><name><text>Many</text></name><questiontext format="html"><text>How many gates are there?</text></questiontext><answer fraction="100"><text>4</text><tolerance>0</tolerance></answer></question>
  <question type="essay"><name><text>Why</text></name><questiontext format="html"><text>Why is the film kept dry?</text></questiontext><graderinfo format="html"><text>It sticks when it is wet.</text></graderinfo></question>
  <question type="cloze"><name><text>Gap</text></name><questiontext format="html"><text>{1:SHORTANSWER:=x}</text></questiontext></question>
</quiz>`;

test("a bank from Moodle comes in, becomes a quiz, is sat on a phone without JavaScript, graded, published and retested", async ({
  browser,
}) => {
  const trainer = await open(browser, { viewport: { width: 1280, height: 900 } });
  await signIn(trainer, "elena@example.test");
  await trainer.goto("/questions/import");
  await trainer.fill("#text", bank);
  await trainer.fill("#tags", "warehouse");
  await trainer.getByRole("button", { name: "Preview" }).click();
  await expect(trainer.getByText("4 read: 3 to import, 0 already here, 1 can't be imported.")).toBeVisible();
  await expect(trainer.getByText(/is of a kind not supported here/)).toBeVisible();
  await trainer.getByRole("button", { name: "Import 3 questions" }).click();
  await expect(trainer.getByRole("status").first()).toContainText("3 questions added to the bank");

  await trainer.goto("/quizzes/product-basics");
  const time = trainer.locator("#time");
  const unfold = () =>
    trainer.evaluate(() => {
      for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "");
    });
  const drops = trainer.getByRole("button", { name: /^Remove: / });
  for (let left = await howMany(drops); left > 0; left--) {
    await drops.first().click();
    await expect(drops).toHaveCount(left - 1);
  }
  await unfold();
  const [before = ""] = await Promise.all((await each(time)).map(typedIn));
  await time.fill("");
  await trainer.fill("#draw-count", "3");
  await trainer.selectOption("#draw-tag", "warehouse");
  await trainer.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(trainer.getByText(/version 2/)).toBeVisible();
  await trainer.getByRole("button", { name: "Preview as a trainee" }).click();
  await expect(trainer.getByText("Why is the film kept dry?")).toBeVisible();

  const [enrollment, email] = ["e.id", "p.email"].map((column) =>
    value<string>(
      `select ${column} from standings s join enrollments e on e.id = s.enrollment_id join particulars p on p.person_id = e.trainee_id where s.stage = 2 and s.ending is null
      and (select count(*) from attempts a where a.enrollment_id = e.id and a.requirement_key = 'product-basics') = 1
      and not exists (select 1 from attempts a join attempt_results r on r.attempt_id = a.id where a.enrollment_id = e.id and a.requirement_key = 'product-basics' and r.is_passed = 1) order by e.id limit 1`,
    ),
  ) as [string, string];
  const phone = await open(browser, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await signIn(phone, email);
  await phone.goto(`/enrollments/${enrollment}/quiz/product-basics`);
  await phone.getByRole("button", { name: /Start quiz|Start new attempt/ }).click();
  const attempt = /attempts\/([^/]+)/.exec(phone.url())?.[1] ?? "";
  expect(await phone.content()).not.toContain("Next to the door");
  await answerAll(phone, true);
  await phone.getByRole("button", { name: "Hand in" }).click();
  await expect(phone.getByText(/waiting for a trainer/).first()).toBeVisible();

  await trainer.goto("/grading/questions");
  await trainer.getByRole("link", { name: "Why is the film kept dry?" }).click();
  await trainer.getByRole("radio").first().focus();
  await trainer.keyboard.press("0");
  await trainer.keyboard.press("Enter");
  await expect(trainer.getByText("All answers to this question are graded")).toBeVisible();
  await trainer.goto("/grading/questions");
  await trainer.getByRole("button", { name: /^Publish \d+ results?$/ }).click();
  await expect
    .poll(() => value("select count(*) from attempt_results where attempt_id = ?", attempt))
    .toBe(1);
  await phone.goto(`/attempts/${attempt}`);
  await expect(phone.getByText(/Not yet: 66/)).toBeVisible();
  expect(await phone.content()).not.toContain("Next to the door");

  await trainer.goto(`/attempts/${attempt}`);
  await trainer.getByRole("link", { name: "Retest what was missed" }).click();
  await trainer.getByRole("radio", { name: "3: complete" }).check();
  await trainer.fill("#note", "Asked again on the phone today");
  await trainer.getByRole("button", { name: "Save retest" }).click();
  await expect.poll(() => value("select count(*) from result_changes where attempt_id = ?", attempt)).toBe(1);
  await phone.goto(`/attempts/${attempt}`);
  await expect(phone.getByText(/Passed: 100/)).toBeVisible();
  await expect(phone.getByText(/Retest: 100.*Asked again on the phone today/)).toBeVisible();

  await trainer.goto("/quizzes/product-basics");
  await unfold();
  await time.fill(before || "20");
  await trainer.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(trainer.getByText(/version 3/)).toBeVisible();
});

test("a price changes: the question built on it waits for a review, the calculated one follows", async ({
  browser,
}) => {
  const head = await open(browser, { viewport: { width: 360, height: 740 } });
  await signIn(head, "stoyan@example.test");
  await head.goto("/products/machine-film/edit");
  await head.fill("#price", "50");
  await head.getByRole("button", { name: "Save", exact: true }).click();
  await head.waitForURL((url) => !url.pathname.endsWith("/edit"));
  expect(
    value<number>(
      "select cents from product_prices p join products r on r.id = p.product_id where r.key = 'machine-film' order by set_at desc limit 1",
    ),
  ).toBe(5_000);
  await head.goto("/questions/machine-film-live-discount");
  await expect(head.getByText("A fact of the product changed")).toHaveCount(0);
  await head.goto("/questions/price-machine-film-order");
  await expect(head.getByText(/A fact of the product changed/)).toBeVisible();
  await head.getByRole("link", { name: "What changed, and what to review" }).click();
  await head.waitForURL(/products\/machine-film\/review/);
  const stillRight = head.getByRole("button", { name: /still right/i });
  await expect(stillRight.first()).toBeVisible();
  for (let left = await howMany(stillRight); left > 0; left--) {
    await stillRight.first().click();
    await expect(stillRight).toHaveCount(left - 1);
  }
  await head.goto("/questions/price-machine-film-order");
  await expect(head.getByText(/A fact of the product changed/)).toHaveCount(0);
});
