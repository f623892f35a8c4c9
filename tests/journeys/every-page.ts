import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { open, signIn, value } from "./people.ts";
import { attributeOf } from "./reading.ts";

type Visit = { who: string | null; paths: () => string[] };

const one = (query: string, ...values: unknown[]) => value<string>(query, ...values);
const inStage = (stage: number) =>
  one(
    "select enrollment_id from standings where stage = ? and ending is null and team_id = 'corporate' order by starts_on limit 1",
    stage,
  );
const own = (email: string) =>
  one(
    "select e.id from enrollments e join particulars p on p.person_id = e.trainee_id where p.email = ?",
    email,
  );
const released = () =>
  one(
    "select a.id from attempts a join attempt_results r on r.attempt_id = a.id where r.is_passed = ? limit 1",
    1,
  );
const failed = () =>
  one(
    "select a.id from attempts a join attempt_results r on r.attempt_id = a.id where r.is_passed = ? limit 1",
    0,
  );
const onPaper = () =>
  `/attempts/${one("select p.attempt_id from paper_attempts p join attempts a on a.id = p.attempt_id where a.submitted_at is null and p.withdrawn_at is null limit 1")}`;
const signedOnPaper = () =>
  one(
    "select '/enrollments/' || enrollment_id || '/document/' || requirement_key || '/copies/' || id from evidence where act = 'recognised' and document_version_id is not null limit 1",
  );
const photoWords = () =>
  one(
    "select '/products/' || key || '/photos/' || json_extract(content, '$.value.photos[0].id') || '/words' from products where content like '%\"photos\":[{%' limit 1",
  );
const writtenKey = () =>
  one(
    "select q.key from questions q join attempt_questions a on a.question_key = q.key left join attempt_results r on r.attempt_id = a.attempt_id where q.kind = 'free' and r.attempt_id is null limit 1",
  );
const scenario = () =>
  `/scenarios/${one("select id from scenarios where opened_at is not null order by id limit 1")}`;
const waiting = () =>
  one(
    "select a.id from attempts a left join attempt_results r on r.attempt_id = a.id where a.submitted_at is not null and r.attempt_id is null limit 1",
  );

const thisWeek = () => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
};

/** The pages of a draft, which every run finds where the first one made it. */
const draftPaths = () => {
  const draft = `/programme/drafts/${one("select id from programme_drafts where closed_at is null limit 1")}`;
  return [
    draft,
    `${draft}/title`,
    `${draft}/stages/2`,
    `${draft}/stages/2/new?kind=simulated-deal`,
    `${draft}/requirements/first-calls`,
    `${draft}/permits`,
    `${draft}/preview?as=head`,
    `${draft}/publication`,
  ];
};

const visits: Visit[] = [
  {
    who: null,
    paths: () => [
      "/sign-in",
      "/sign-in/code",
      `/invitations/${"x".repeat(43)}`,
      "/nothing-here",
      "/today/offline",
    ],
  },
  {
    who: "nadia",
    paths: () => {
      const id = own("nadia@example.test");
      const warmUp = `/warm-up/${one("select w.id from warm_ups w join particulars p on p.person_id = w.person_id where p.email = 'nadia@example.test' and w.finished_at is not null limit 1")}`;
      return [
        "/today",
        "/warm-up",
        warmUp,
        `${warmUp}/questions/1`,
        "/journey",
        `/enrollments/${id}/timeline`,
        `/enrollments/${id}/day-plan`,
        `/enrollments/${id}/dossier`,
        "/dossiers",
        "/account",
        "/proof?returnTo=%2Fjourney",
        "/account/password",
        "/account/privacy",
        `/enrollments/${id}/task/prospect-list`,
        `/enrollments/${id}/document/job-description`,
        `/enrollments/${id}/activity/first-calls`,
        `/enrollments/${id}/activities`,
        `/enrollments/${id}/quiz/product-basics`,
        `/enrollments/${id}/help/first-calls/request`,
        `/enrollments/${id}/sheets`,
        "/products",
        "/products/machine-film",
        "/products/price-list",
        "/coverage",
      ];
    },
  },
  {
    who: "ivan",
    paths: () => [`/enrollments/${own("ivan@example.test")}/sign-off/topic-price-list`, "/today"],
  },
  {
    who: "maria",
    paths: () => [
      "/queue",
      "/trainees",
      "/grading",
      "/cover",
      "/notices",
      "/account/mail",
      "/account/mentoring",
      `/enrollments/${own("ivan@example.test")}/talk`,
      `/enrollments/${own("ivan@example.test")}/sheets`,
      `/enrollments/${own("ivan@example.test")}/sheets/${thisWeek()}`,
    ],
  },
  {
    who: "plamen",
    paths: () => {
      const deal = one("select enrollment_id from waits where what = 'deal' and team_id = 'plovdiv' limit 1");
      const practice = one(
        "select enrollment_id from waits where what = 'case' and team_id = 'plovdiv' limit 1",
      );
      return [
        `/enrollments/${deal}/simulated-deal/simulated-deal`,
        `/enrollments/${deal}/simulated-deal/simulated-deal/score`,
        `/enrollments/${deal}/simulated-deal/simulated-deal/panel`,
        `/enrollments/${deal}/study/study-machine-film`,
        `/enrollments/${practice}/case-review/case-reviews`,
        `/enrollments/${practice}/milestone/meeting-led`,
        `/enrollments/${practice}/elapsed/supervised-weeks`,
        "/queue/together/training-day-two",
      ];
    },
  },
  {
    who: "elena",
    paths: () => [
      "/grading",
      `/grading/${waiting()}`,
      "/programme",
      "/board?view=on-track",
      `/attempts/${released()}`,
      "/calibration",
      "/quizzes/product-basics/analysis",
      `/questions/${one("select question_key from attempt_marks limit 1")}/analysis`,
      "/grading/questions",
      `/grading/questions/${writtenKey()}`,
      "/questions",
      "/questions/new",
      "/questions/new?kind=multiple",
      "/scenarios",
      "/scenarios/new",
      scenario(),
      `${scenario()}/edit`,
      `${scenario()}/versions/1`,
      "/documents",
      "/documents/new",
      "/documents/job-description",
      "/documents/job-description/draft",
      "/documents/job-description/draft/preview",
      "/documents/job-description/draft/request",
      "/documents/internal-rules/versions/1",
      "/documents/carton-sizes",
      signedOnPaper(),
      `/enrollments/${own("nadia@example.test")}/document/internal-rules/on-paper`,
      "/questions/film-match-stretch",
      "/questions/machine-film-live-discount/edit",
      "/questions/import",
      "/questions/film-match-stretch/regrade",
      onPaper(),
      `${onPaper()}/paper`,
      `${onPaper()}/paper/answers`,
      `${onPaper()}/paper/marks`,
      "/quizzes",
      "/quizzes/new",
      "/exam-days",
      "/exam-days/new",
      `/exam-days/${one("select id from survey_windows limit 1")}`,
      "/quizzes/product-basics",
      "/quizzes/product-basics/questions?q=film",
      "/quizzes/product-basics/preview",
      `/attempts/${failed()}/retest`,
      "/products?show=retired",
      "/products/new",
      "/products/mailers",
      "/products/mailers/edit",
      "/products/mailers/review",
      "/products/import",
      photoWords(),
      "/coverage",
      "/coverage/drafts",
    ],
  },
  {
    who: "stoyan",
    paths: () => {
      const id = inStage(3);
      return [
        "/board",
        "/crm-import",
        `/enrollments/${own("ivan@example.test")}/results`,
        `/enrollments/${own("ivan@example.test")}/results/deal`,
        `/enrollments/${own("nadia@example.test")}/first-test`,
        "/board?view=ended",
        "/enrollments/new",
        `/enrollments/${id}`,
        `/enrollments/${id}/gates/3`,
        `/enrollments/${id}/gates/3/not-yet`,
        `/enrollments/${id}/gates/3/exception`,
        `/enrollments/${id}/mentor`,
        "/mentors/maria",
        `/enrollments/${id}/pause`,
        `/enrollments/${id}/ending`,
        "/queue",
        "/enrollments/together",
        `/enrollments/${id}/recognition`,
        `/enrollments/${id}/carry-over`,
        `/enrollments/${id}/invitation`,
        `/enrollments/${id}/permits`,
        `/enrollments/${id}/permits/cold-calls/withdrawal`,
        `/enrollments/${id}/gates/2/reopening`,
        `/enrollments/${id}/terms`,
        `/enrollments/${id}/corrections`,
        `/enrollments/${id}/it-link`,
        `/enrollments/${id}/programme`,
        "/programme/people/default",
        "/products/machine-film/figures",
        "/products/price-list",
        "/coverage?view=team",
        ...draftPaths(),
      ];
    },
  },
  {
    who: "victor",
    paths: () => {
      const [id, stage] = [
        one(
          "select enrollment_id from gate_decisions where decision = 'override' and expires_on is not null limit 1",
        ),
        1,
      ];
      return [
        "/exceptions",
        "/documents/travel-and-expenses/approval",
        "/spot-checks",
        "/spot-checks/link",
        `/enrollments/${id}/written-answers`,
        `/enrollments/${id}/timeline`,
        `/enrollments/${id}/gates/${stage}/exception-confirmation`,
      ];
    },
  },
  {
    who: "ana",
    paths: () => [
      "/people",
      "/people/new",
      "/people/maria",
      "/people/maria/link",
      "/people/maria/handover",
      "/people/maria/deactivation",
      "/people/maria/sessions",
      "/people/maria/reactivation",
      "/teams",
      "/teams/retail",
      "/calendar",
      "/company",
      "/company/mail",
      "/people/import",
      "/retention",
      "/people/maria/erasure",
      "/journal",
      "/queue",
    ],
  },
];

/** One way a page is looked at: axe goes through all of it, or only its width is measured. */
export type Look = { colorScheme: "light" | "dark"; width: number; axe: "whole" | null };
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is wrong with the pages of the product in one language, as everybody sees them who may; `looksOf` a page by its place among those of its reader. */
export async function wrongWithPages(
  browser: Browser,
  language: "bg" | "en",
  looksOf: (index: number) => Look[],
): Promise<string[]> {
  await makeDraft(browser);
  const found: string[] = [];
  for (const { who, paths } of visits) {
    const page = await open(browser, {
      reducedMotion: "reduce",
      locale: language === "bg" ? "bg-BG" : "en-GB",
    });
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    if (who) await signIn(page, `${who}@example.test`);
    for (const [index, path] of paths().entries()) {
      found.push(...(await opened(page, path, language)));
      for (const look of looksOf(index))
        found.push(
          ...(await seen(page, look)).map(
            (problem) => `${path}, ${look.colorScheme} at ${look.width}: ${problem}`,
          ),
        );
      const overflow = await squeezed(page);
      if (overflow > 0) found.push(`${path}: ${overflow} px wider than 320 px`);
    }
    found.push(...problems.map((problem) => `${who}: ${problem}`));
    await page.context().close();
  }
  return found;
}

async function makeDraft(browser: Browser): Promise<void> {
  const page = await open(browser);
  await signIn(page, "stoyan@example.test");
  await page.goto("/programme");
  await page.getByRole("button", { name: "Edit the next version" }).click();
  await page.waitForURL(/drafts/);
  await page.context().close();
}

async function opened(page: Page, path: string, language: string): Promise<string[]> {
  const answer = await page.goto(path);
  const status = answer?.status() ?? 0;
  const found: string[] = [];
  if (status !== 200 && path !== "/nothing-here") found.push(`${path}: ${status}`);
  if ((await attributeOf(page.locator("html"), "lang")) !== language)
    found.push(`${path}: not in ${language}`);
  return found;
}

async function seen(page: Page, { colorScheme, width, axe }: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  const overflow = await overflowOf(page);
  const tooWide = overflow > 0 ? [`${overflow} px wider than the screen`] : [];
  if (!axe) return tooWide;
  // Pages have no frames, so axe need not open a page of its own to put its parts together.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    })
    .analyze();
  return [
    ...tooWide,
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 2)
          .join(" | ")}`,
    ),
  ];
}

/** The smallest width, with everything opened that folds. */
async function squeezed(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("main details")) one.setAttribute("open", "");
  });
  return overflowOf(page);
}

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
