import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { tx } from "#db/engine";
import { insertProduct } from "#db/queries/content.ts";
import { questions } from "#db/schema/index.ts";
import { submitAttempt } from "#app/features/quizzes/attempts/submit-attempt.server.ts";
import { bareProduct } from "#app/domain/product.ts";
import { submit, visit } from "#tests/support/visit.ts";
import { actor, answerAll, begin, minute, quizWorld, setNow, start } from "./quiz-world.ts";

type UsedUp = {
  title: string;
  owner: string;
  since: string;
  days: number;
  result: string;
  products: { to: string }[];
  remind: { owner: string; isDoneToday: boolean } | null;
};
const today = async (who = "nadia") =>
  ((await visit(who, "/today")).data as { view: { usedUp: UsedUp[]; waiting: { key: string }[] } }).view;
const url = "/enrollments/e-nadia/quiz/basics";
let last = "";

beforeEach(async () => {
  await quizWorld();
  await tx(async (t) => {
    for (const key of ["film", "tape"])
      await insertProduct(t, key, 1, bareProduct({ en: key, bg: key }), start);
    const film = await insertProduct(t, "foil", 1, bareProduct({ en: "Foil", bg: "Фолио" }), start);
    await t.update(questions).set({ productId: film }).where(eq(questions.key, "word"));
  });
  for (const at of [start, start + 60 * minute]) {
    last = await begin("basics", at);
    await answerAll(last, false, at);
    await submitAttempt(actor("nadia"), { attemptId: last }, at);
  }
  setNow(start + 2 * 24 * 60 * minute);
});

test("whose attempts are used up reads who decides, since when, and what helps until then", async () => {
  const expected = {
    title: "basics",
    owner: "stoyan",
    since: "2026-03-03",
    days: 2,
    result: `/attempts/${last}`,
    products: [{ to: "/products/foil" }],
    remind: { owner: "stoyan", isDoneToday: false },
  };
  expect(await today()).toMatchObject({ usedUp: [expected], waiting: [] });
});

test("a reminder goes from there, once a working day; with one more attempt it is the trainee's turn again", async () => {
  expect(
    await submit("nadia", "/enrollments/e-nadia/reminders", { about: "basics", returnTo: "/today" }),
  ).toMatchObject({ status: 303, location: "/today" });
  expect((await today()).usedUp[0]?.remind).toMatchObject({ isDoneToday: true });
  const page = await visit("stoyan", `${url}/extra-attempts`);
  await submit("stoyan", `${url}/extra-attempts`, {
    requestId: (page.data as { requestId: string }).requestId,
    remedy: "Read the range together",
  });
  expect((await today()).usedUp).toEqual([]);
});

test("whoever has attempts left reads none of it", async () => {
  expect((await today("ivan")).usedUp).toEqual([]);
});
