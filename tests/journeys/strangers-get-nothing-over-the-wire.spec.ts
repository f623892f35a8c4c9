import { expect, test } from "@playwright/test";
import routes from "#app/routes.ts";
import { open, signIn, value } from "./people.ts";

type Entry = { path?: string; file: string; index?: boolean; children?: Entry[] };
const all = (entries: Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.children ?? [])]);
const isPublic = (file: string) => /features\/(sign-in|account\/language|home\/not-found)/.test(file);

function addresses(): { id: string; url: string }[] {
  const enrollment = value<string>("select enrollment_id from standings where stage = 3 and ending is null limit 1");
  const params: Record<string, string> = {
    id: enrollment, key: "topic-crm", stage: "3", personId: "maria", teamId: "retail", on: "2026-12-24", number: "1",
    attemptId: value<string>("select id from attempts limit 1"), evidenceId: "none", activityId: "none",
  };
  const own = all(routes as Entry[]).filter(({ path, index, file }) => (path || index) && !isPublic(file));
  return own.map(({ path = "", file }) => ({
    id: file.replace(/\.tsx$/, ""), url: `/${path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "none")}`,
  }));
}

test("by document, by data and by resource request, a stranger reads nothing and changes nothing", async ({ request, baseURL }) => {
  const entries = value<number>("select count(*) from journal");
  const origin = baseURL ?? "";
  for (const { id, url } of addresses()) {
    const page = await request.get(url, { headers: { accept: "text/html" }, maxRedirects: 0 });
    // An address that only takes forms has nothing to show to anybody.
    const takesFormsOnly = page.status() === 405;
    expect([url, page.status(), await page.text()]).toEqual(takesFormsOnly ? [url, 405, expect.stringContaining("does not work that way")] : [url, 302, ""]);
    if (!takesFormsOnly) expect(page.headers()["location"]).toMatch(/^\/sign-in\?returnTo=/);
    const data = await request.get(`${url}?_data=${encodeURIComponent(id)}`, { maxRedirects: 0 });
    expect([url, data.status() >= 400, await data.text()]).toEqual([url, true, expect.not.stringMatching(/enrollment|Todeva|Balev/)]);
    const resource = await request.get(url, { headers: { accept: "application/json" }, maxRedirects: 0 });
    expect([url, resource.status()]).toEqual([url, takesFormsOnly ? 405 : 401]);
    for (const address of [url, `${url}?_data=${encodeURIComponent(id)}`]) {
      const posted = await request.post(address, { form: { requestId: "request-1", reason: "Because it is needed" }, headers: { origin }, maxRedirects: 0 });
      expect([address, posted.status() >= 400 && posted.status() < 500]).toEqual([address, true]);
      const foreign = await request.post(address, { form: { requestId: "request-1" }, headers: { origin: "https://evil.test" }, maxRedirects: 0 });
      expect([address, foreign.status()]).toEqual([address, 403]);
    }
  }
  expect(value("select count(*) from journal")).toBe(entries);
});

test("a mentor of somebody else gets the answer of what does not exist, layouts and data included", async ({ browser }) => {
  const page = await open(browser);
  await signIn(page, "georgi@example.test");
  const foreign = value<string>("select enrollment_id from standings where team_id = 'corporate' and ending is null limit 1");
  for (const path of [`/enrollments/${foreign}`, `/enrollments/${foreign}/timeline`, `/enrollments/${foreign}/sign-off/topic-crm`]) {
    for (const [id, query] of [["", ""], ["features/journey/journey.route", "?_data=features%2Fjourney%2Fjourney.route"], ["layout", "?_data=features%2Fjourney%2Frequirement.route"]]) {
      const real = await page.request.get(path + query, { headers: { accept: id ? "*/*" : "text/html" } });
      const none = await page.request.get(path.replace(foreign, "none") + query, { headers: { accept: id ? "*/*" : "text/html" } });
      expect([path, id, real.status()]).toEqual([path, id, none.status()]);
      expect(real.status()).toBeGreaterThanOrEqual(400);
      expect(await real.text()).not.toMatch(/Corporate clients/);
    }
  }
});
