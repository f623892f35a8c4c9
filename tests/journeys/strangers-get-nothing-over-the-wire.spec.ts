import { expect } from "@playwright/test";
import { test } from "./company.ts";
import routes from "#app/routes.ts";
import { open, signIn, value } from "./people.ts";

type Entry = { path?: string; file: string; index?: boolean; children?: Entry[] };
const all = (entries: Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.children ?? [])]);
const isPublic = (file: string) =>
  /features\/(account\/sign-in|account\/profile\/language|account\/home\/not-found|journey\/path\/offline|requirements\/it-tasks\/it-tasks|grading\/spot-checks\/spot-check-link)/.test(
    file,
  );

function addresses(): { id: string; url: string }[] {
  const enrollment = value<string>(
    "select enrollment_id from standings where stage = 3 and ending is null limit 1",
  );
  const params: Record<string, string> = {
    id: enrollment,
    key: "topic-crm",
    stage: "3",
    personId: "maria",
    teamId: "retail",
    on: "2026-12-24",
    number: "1",
    attemptId: value<string>("select id from attempts limit 1"),
    evidenceId: "none",
    activityId: "none",
  };
  const own = all(routes as Entry[]).filter(({ path, index, file }) => (path || index) && !isPublic(file));
  return own.map(({ path = "", file }) => ({
    id: file.replace(/\.tsx$/, ""),
    url: `/${path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "none")}`,
  }));
}

test("by document, by data and by resource request, a stranger reads nothing and changes nothing", async ({
  request,
  baseURL,
}) => {
  const entries = value<number>("select count(*) from journal");
  const origin = baseURL ?? "";
  for (const { id, url } of addresses()) {
    const page = await request.get(url, { headers: { accept: "text/html" }, maxRedirects: 0 });
    // An address that only takes forms has nothing to show to anybody: it leads to the page above it.
    const to = page.headers()["location"] ?? "";
    const takesFormsOnly = !to.startsWith("/sign-in?returnTo=");
    expect([url, page.status(), await page.text()]).toEqual([url, 302, ""]);
    if (takesFormsOnly) expect(url.startsWith(to)).toBe(true);
    const data = await request.get(`${url}?_data=${encodeURIComponent(id)}`, { maxRedirects: 0 });
    expect([url, data.status() >= 400, await data.text()]).toEqual([
      url,
      true,
      expect.not.stringMatching(/enrollment|Todeva|Balev/),
    ]);
    const resource = await request.get(url, { headers: { accept: "application/json" }, maxRedirects: 0 });
    expect([url, resource.status()]).toEqual([url, takesFormsOnly ? 405 : 401]);
    for (const address of [url, `${url}?_data=${encodeURIComponent(id)}`]) {
      const posted = await request.post(address, {
        form: { requestId: "request-1", reason: "Because it is needed" },
        headers: { origin },
        maxRedirects: 0,
      });
      expect([address, posted.status() >= 400 && posted.status() < 500]).toEqual([address, true]);
      const foreign = await request.post(address, {
        form: { requestId: "request-1" },
        headers: { origin: "https://evil.test" },
        maxRedirects: 0,
      });
      expect([address, foreign.status()]).toEqual([address, 403]);
    }
  }
  expect(value("select count(*) from journal")).toBe(entries);
});

const layouts = ["features/journey/path/requirement.route"];

for (const wrong of ["ivan", "georgi", "desislava"]) {
  test(`${wrong} gets for somebody else's record the answer of what does not exist, at every address and in every way`, async ({
    browser,
    baseURL,
  }) => {
    const page = await open(browser);
    await signIn(page, `${wrong}@example.test`);
    const foreign = value<string>(
      "select s.enrollment_id from standings s join particulars p on p.person_id = s.trainee_id where s.team_id = 'corporate' and s.ending is null and p.email <> 'ivan@example.test' and (s.mentor_id is null or s.mentor_id <> 'georgi') limit 1",
    );
    const attempt = value<string>(
      "select a.id from attempts a join enrollments e on e.id = a.enrollment_id join standings s on s.enrollment_id = e.id where s.team_id = 'corporate' and (s.mentor_id is null or s.mentor_id <> 'georgi') and s.trainee_id <> (select person_id from particulars where email = 'ivan@example.test') limit 1",
    );
    const name = value<string>(
      "select p.name from standings s join particulars p on p.person_id = s.trainee_id where s.enrollment_id = ?",
      foreign,
    );
    const entries = value<number>("select count(*) from journal where act not like 'session.%'");
    const found: string[] = [];
    let asked = 0;
    for (const { id, path } of records()) {
      const at = (enrollment: string, attemptId: string) =>
        `/${path
          .replace(":id", enrollment)
          .replace(":attemptId", attemptId)
          .replace(":key", "topic-crm")
          .replace(":stage", "3")
          .replace(/:(\w+)/g, "none")}`;
      const [real, none] = [at(foreign, attempt), at("none", "none")];
      for (const query of [
        "",
        `?_data=${encodeURIComponent(id)}`,
        ...(path.includes(":key") ? layouts.map((layout) => `?_data=${encodeURIComponent(layout)}`) : []),
      ]) {
        const ways = [
          (url: string) =>
            page.request.get(url + query, {
              headers: { accept: query ? "*/*" : "text/html" },
              maxRedirects: 0,
            }),
          (url: string) =>
            page.request.post(url + query, {
              form: { requestId: "request-1", reason: "Because it is needed" },
              headers: { origin: baseURL ?? "" },
              maxRedirects: 0,
            }),
        ];
        for (const ask of ways) {
          const [yes, no] = [await ask(real), await ask(none)];
          asked++;
          // An address that only takes forms leads whoever opens it to the page above it, be there a record or not.
          const [above, aboveNone] = [yes.headers()["location"], no.headers()["location"]];
          if (
            yes.status() === 302 &&
            no.status() === 302 &&
            above &&
            real.startsWith(above) &&
            above.replace(foreign, "none").replace(attempt, "none") === aboveNone
          )
            continue;
          if (
            yes.status() < 400 ||
            yes.status() >= 500 ||
            yes.status() !== no.status() ||
            (await yes.text()).includes(name)
          )
            found.push(`${real}${query}: ${yes.status()} and ${no.status()}`);
        }
      }
    }
    expect(found).toEqual([]);
    expect(asked).toBeGreaterThan(150);
    expect(value("select count(*) from journal where act not like 'session.%'")).toBe(entries);
  });
}

/** Every address that belongs to one trainee. */
function records(): { id: string; path: string }[] {
  return all(routes as Entry[])
    .filter(({ path }) => path?.includes(":id") || path?.includes(":attemptId"))
    .map(({ path = "", file }) => ({ id: file.replace(/\.tsx$/, ""), path }));
}
