import { type APIRequestContext, expect } from "@playwright/test";
import { test } from "./company.ts";
import { all, password, unpacked, value } from "./people.ts";

type Told = { en?: string; bg?: string };
type Key = { explanation?: Told; guidance?: Told; accepted?: string[]; notes?: Record<string, Told> };
type Attempt = {
  id: string;
  traineeId: string;
  quizId: string;
  keys: string;
  isShown: number;
  isLast: number;
};

const longEnough = 20;
const texts = ({ explanation, guidance, accepted = [], notes = {} }: Key) =>
  [explanation, guidance, ...Object.values(notes)]
    .flatMap((told) => [told?.en, told?.bg])
    .concat(accepted.filter((word) => word.includes(" ") && word.length > 2 * longEnough))
    .filter((text) => text !== undefined && text.length >= longEnough) as string[];
const keysOf = (attempts: readonly Attempt[]) =>
  new Set(attempts.flatMap(({ keys }) => Object.values(unpacked<Record<string, Key>>(keys)).flatMap(texts)));
const attempts = () =>
  all<Attempt>(`
  select a.id, a.trainee_id traineeId, a.quiz_id quizId, a.keys, exists (
    select 1 from attempts b join attempt_results r on r.attempt_id = b.id
    where b.trainee_id = a.trainee_id and b.quiz_id = a.quiz_id and coalesce((select c.is_passed from result_changes c where c.attempt_id = b.id order by c.number desc limit 1), r.is_passed)) isShown,
    a.number >= (select json_extract(v.content, '$.value.attemptsLimit') from quiz_versions v where v.id = a.quiz_version_id) isLast
  from attempts a`);

// As a page would carry it: in HTML, in JSON, or in JSON inside a script.
const forms = (text: string) => [
  text,
  JSON.stringify(text).slice(1, -1),
  text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;"),
];

async function signedIn(request: APIRequestContext, origin: string, email: string): Promise<void> {
  const answer = await request.post("/sign-in", {
    form: { email, password },
    headers: { origin },
    maxRedirects: 0,
  });
  expect([email, answer.status()]).toEqual([email, 303]);
}

/** Follows every link from here; gives what was found of the secrets, and links that lead to nothing. */
async function crawl(
  request: APIRequestContext,
  from: readonly string[],
  secrets: ReadonlySet<string>,
  most: number,
): Promise<{ pages: number; found: string[]; dead: string[] }> {
  const [queue, seen, found, dead] = [[...from], new Set(from), [] as string[], [] as string[]];
  const wanted = [...secrets].map((secret) => ({ secret, forms: forms(secret) }));
  let pages = 0;
  for (let path = queue.shift(); path !== undefined && pages < most; path = queue.shift()) {
    const answer = await request.get(path, { headers: { accept: "text/html" } });
    const body = await answer.text();
    pages++;
    if (answer.status() >= 400 && !from.includes(path)) dead.push(`${path}: ${answer.status()}`);
    const whole = `${JSON.stringify(answer.headers())}\n${body}`;
    for (const { secret, forms: spelled } of wanted)
      if (spelled.some((text) => whole.includes(text))) found.push(`${path}: ${secret}`);
    for (const [, href = ""] of body.matchAll(/href="(\/[^"#]*)"/g)) {
      const next = href.replaceAll("&amp;", "&");
      if (!seen.has(next) && !/^\/(assets|language|favicon)/.test(next)) queue.push(next);
      seen.add(next);
    }
  }
  return { pages, found, dead };
}

test("every trainee, while quizzes are open, failed or being marked, is sent no key that is not theirs to see", async ({
  playwright,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const trainees = all<{ id: string; email: string; enrollmentId: string }>(
    "select p.person_id id, p.email, s.enrollment_id enrollmentId from standings s join particulars p on p.person_id = s.trainee_id where s.ending is null and p.email is not null",
  );
  let [pages, secrets, sat] = [0, 0, 0];
  for (const { id, email, enrollmentId } of trainees) {
    const request = await playwright.request.newContext({ baseURL: origin });
    await signedIn(request, origin, email);
    const quizzes = [
      ...(await (await request.get(`/enrollments/${enrollmentId}`)).text()).matchAll(
        /href="(\/enrollments\/[^"]+\/quiz\/[^"/]+)"/g,
      ),
    ].map(([, path = ""]) => path);
    for (const path of new Set(quizzes))
      await request.post(`${path}/attempts`, { form: {}, headers: { origin }, maxRedirects: 0 });
    const own = attempts().filter(({ traineeId }) => traineeId === id);
    // Where no try is left, the key is shown with the last result.
    const isOver = (quizId: string) =>
      own.some((one) => one.quizId === quizId && (one.isShown || one.isLast));
    const [shown, kept] = [
      keysOf(own.filter(({ quizId }) => isOver(quizId))),
      keysOf(own.filter(({ quizId }) => !isOver(quizId))),
    ];
    const secret = new Set([...kept].filter((text) => !shown.has(text)));
    secrets += secret.size;
    const open = all<{ id: string; n: number }>(
      "select id, (select count(*) from attempt_questions q where q.attempt_id = a.id) n from attempts a where trainee_id = ? and submitted_at is null",
      id,
    );
    sat += open.length;
    const papers = open.flatMap((one) => [
      `/attempts/${one.id}`,
      `/attempts/${one.id}/check`,
      ...Array.from({ length: one.n }, (_, index) => `/attempts/${one.id}/questions/${index + 1}`),
    ]);
    const before = await crawl(request, ["/today", ...papers], secret, 60);
    // Handed in with nothing answered: what fails and may be repeated, or waits for its marks, still tells no key.
    for (const one of open) {
      const handedIn = await (
        await request.post(`/attempts/${one.id}/check`, { form: {}, headers: { origin } })
      ).text();
      before.found.push(
        ...[...secret]
          .filter((text) => forms(text).some((spelled) => handedIn.includes(spelled)))
          .map((text) => `handing in ${one.id}: ${text}`),
      );
    }
    const after = await crawl(
      request,
      open.map((one) => `/attempts/${one.id}`),
      secret,
      10,
    );
    expect([email, ...before.found, ...after.found, ...before.dead]).toEqual([email]);
    pages += before.pages + after.pages;
    await request.dispose();
  }
  expect(sat).toBeGreaterThanOrEqual(5);
  expect(secrets).toBeGreaterThan(100);
  expect(pages).toBeGreaterThan(500);
});

test("no link leads to nothing, and of questions nobody has been shown the key of none travels to those who write no questions; to a trainer it does", async ({
  playwright,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const shown = keysOf(attempts());
  const bank = all<{ content: string }>("select content from question_versions").map(({ content }) =>
    unpacked<Key>(content),
  );
  const secret = new Set(bank.flatMap(texts).filter((text) => !shown.has(text)));
  expect(secret.size).toBeGreaterThan(20);
  for (const [who, isTold] of [
    [null, false],
    ["ana", false],
    ["victor", false],
    ["maria", false],
    ["georgi", false],
    ["elena", true],
    ["stoyan", true],
  ] as const) {
    const request = await playwright.request.newContext({ baseURL: origin });
    if (who) await signedIn(request, origin, `${who}@example.test`);
    const questions = value<string>("select key from questions where retired_at is null limit 1");
    const { pages, found, dead } = await crawl(
      request,
      [
        "/",
        "/board",
        "/queue",
        "/spot-checks",
        "/coverage",
        "/products",
        "/questions",
        `/questions/${questions}`,
      ],
      secret,
      150,
    );
    expect([who, pages >= (who ? 10 : 3), found.length > 0, isTold ? [] : found, dead]).toEqual([
      who,
      true,
      isTold,
      [],
      [],
    ]);
    await request.dispose();
  }
});
