import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Ask, FORM, startStub } from "./stub-server.ts";

const ours = { "Sec-Fetch-Site": "same-origin", "Content-Type": FORM };
const cases: [status: number, url: string, ask?: Ask][] = [
  [200, "/page"],
  [200, "/page?_data=page"],
  [200, "/resource"],
  [200, "/up"],
  [200, "/up/ready"],
  [200, "/assets/app-1.js"],
  [200, "/favicon.svg"],
  [200, "/robots.txt"],
  [204, "/resource?status=204"],
  [302, "/page?status=302"],
  [400, "/%zz"],
  [400, "/page?a=%"],
  [400, "/page%00"],
  [400, "//evil.example/page"],
  [403, "/page", { method: "POST" }],
  [404, "/nowhere"],
  [404, "/secret.txt"],
  [404, "/assets/none.js"],
  [404, "/assets/..%2fsecret.txt"],
  [405, "/page", { method: "TRACE" }],
  [413, "/page", { method: "POST", headers: ours, body: "a".repeat(300_000) }],
  [415, "/page", { method: "POST", headers: { ...ours, "Content-Type": "application/json" }, body: "{}" }],
  [500, "/page?status=500"],
];

describe("every answer", () => {
  let plain: Awaited<ReturnType<typeof startStub>>;
  let secure: Awaited<ReturnType<typeof startStub>>;
  beforeAll(async () => {
    plain = await startStub();
    secure = await startStub({ env: { PUBLIC_ORIGIN: "https://onramp.example" } });
  });
  afterAll(() => Promise.all([plain.close(), secure.close()]));

  beforeEach(() => {
    plain.lines.length = 0;
  });

  it.each(cases)("carries the protecting headers: %i %s", async (status, url, ask) => {
    const answer = await plain.ask(url, ask);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "x-request-id": expect.stringMatching(/^[\w-]{16}$/),
      "permissions-policy": expect.stringContaining("camera=()"),
      "content-security-policy": expect.stringMatching(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'/),
    });
    for (const absent of ["x-powered-by", "strict-transport-security", "access-control-allow-origin"]) {
      expect(answer.headers).not.toHaveProperty(absent);
    }
    const isFile = status === 200 && /^\/(assets|favicon|robots)/.test(url);
    expect(answer.headers["cache-control"]).toMatch(isFile ? /^public, max-age=/ : /^no-store$/);
    if (answer.text) expect(answer.headers["content-type"]).toMatch(/^(text|image|application)\//);
    expect(answer.text).not.toMatch(/node_modules|\n\s+at /);
    expect(plain.lines.some((line) => line.includes('"err"'))).toBe(status === 500);
  });

  it("keeps browsers on https once they came by it", async () => {
    for (const url of ["/page", "/nowhere", "/assets/app-1.js"]) {
      expect((await secure.ask(url)).headers["strict-transport-security"]).toMatch(/max-age=31536000/);
    }
  });

  it("has a nonce and a request id of its own", async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => plain.ask("/up")));
    expect(new Set(answers.map(({ headers }) => headers["content-security-policy"])).size).toBe(200);
    expect(new Set(answers.map(({ headers }) => headers["x-request-id"])).size).toBe(200);
  });

  it("never takes its request id from the sender", async () => {
    const answer = await plain.ask("/up", { headers: { "X-Request-Id": "forged" } });
    expect(answer.headers["x-request-id"]).not.toBe("forged");
  });

  it("is compressed only where that is left to us", async () => {
    const bare = await startStub({ env: { NO_COMPRESS: "1" } });
    const headers = { "Accept-Encoding": "gzip" };
    expect((await plain.ask("/assets/app-1.js", { headers })).headers["content-encoding"]).toBe("gzip");
    expect((await bare.ask("/assets/app-1.js", { headers })).headers["content-encoding"]).toBeUndefined();
    await bare.close();
  });
});
