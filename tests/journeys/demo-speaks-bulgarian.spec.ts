import { test } from "./company.ts";
import { look } from "./no-english.ts";
import { all, open, signIn, value } from "./people.ts";

test.use({ speaks: "bg" });

const pages: [who: string, paths: () => string[]][] = [
  ["stoyan", () => ["/board", "/board?view=on-track", "/board?view=ended", "/queue", ...journeys()]],
  ["nadia", () => ["/today", "/journey", "/products", "/products/machine-film"]],
  ["maria", () => ["/queue", "/trainees"]],
  ["plamen", () => ["/queue", ...cases()]],
  ["elena", () => ["/grading", `/grading/${waiting()}`, "/exam-days", "/quizzes"]],
  ["victor", () => ["/exceptions"]],
  ["ana", () => ["/people", "/teams"]],
];

/** The whole story of everybody who was paused, left, got an exception, a "not yet" or a failed deal. */
const journeys = () =>
  all<{ id: string }>(
    "select distinct enrollment_id id from (select enrollment_id from pauses union select enrollment_id from endings union select enrollment_id from gate_decisions where decision = 'override' union select enrollment_id from evidence where act = 'not-yet' union select enrollment_id from deal_tries) where enrollment_id in (select enrollment_id from standings where team_id = 'corporate')",
  ).flatMap(({ id }) => [`/enrollments/${id}`, `/enrollments/${id}/timeline`]);
const cases = () =>
  all<{ id: string }>(
    "select distinct enrollment_id id from waits where what = 'case' and team_id = 'plovdiv'",
  ).map(({ id }) => `/enrollments/${id}/case-review/case-reviews`);
const waiting = () =>
  value<string>(
    "select a.id from attempts a left join attempt_results r on r.attempt_id = a.id where a.submitted_at is not null and r.attempt_id is null limit 1",
  );

test("names, teams, clients, notes, reasons and answers of the demo are Bulgarian where it was made so", async ({
  browser,
}) => {
  for (const [who, paths] of pages) {
    const page = await open(browser, { locale: "bg-BG" });
    await signIn(page, `${who}@example.test`);
    for (const path of paths()) {
      await page.goto(path);
      await look(page, `${who}-${path.replaceAll("/", "-")}`);
    }
    await page.context().close();
  }
});
