import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FORM, ORIGIN, startStub } from "./stub-server.ts";

const handlers = {
  document: "/page",
  data: "/page?_data=page",
  "single fetch": "/page.data",
  resource: "/resource",
  "resource data": "/resource?_data=resource",
};
const foreign: Record<string, Record<string, string>> = {
  "cross-site": { "Sec-Fetch-Site": "cross-site" },
  "same-site": { "Sec-Fetch-Site": "same-site" },
  none: { "Sec-Fetch-Site": "none" },
  "an empty Sec-Fetch-Site": { "Sec-Fetch-Site": "" },
  "two values of Sec-Fetch-Site": { "Sec-Fetch-Site": "same-origin, cross-site" },
  "cross-site with our Origin": { "Sec-Fetch-Site": "cross-site", Origin: ORIGIN },
  "neither header": {},
  "Origin null": { Origin: "null" },
  "another Origin": { Origin: "https://evil.example" },
  "our host on another port": { Origin: "http://localhost:4998" },
  "our Origin with a path": { Origin: `${ORIGIN}/` },
  "our Origin as prefix": { Origin: `${ORIGIN}.evil.example` },
  "a forged forwarded host": {
    Origin: "https://evil.example",
    Host: "evil.example",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
  },
  "our Referer only": { Referer: `${ORIGIN}/page` },
};

describe("a form that was not sent from our own pages", () => {
  let stub: Awaited<ReturnType<typeof startStub>>;
  beforeAll(async () => {
    stub = await startStub({ env: { TRUST_PROXY: "1" } });
  });
  beforeEach(() => {
    stub.reached.length = 0;
  });
  afterAll(() => stub.close());

  for (const [kind, url] of Object.entries(handlers)) {
    for (const [sender, headers] of Object.entries(foreign)) {
      it(`reaches no action: ${sender}, to a ${kind} handler`, async () => {
        const answer = await stub.ask(url, {
          method: "POST",
          headers: { "Content-Type": FORM, ...headers },
          body: "a=1",
        });
        expect(answer.status).toBe(403);
        expect(stub.reached).toEqual([]);
      });
    }
  }

  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
    it(`${method} is refused even from our own pages`, async () => {
      const answer = await stub.ask("/resource", {
        method,
        headers: { "Sec-Fetch-Site": "same-origin", Origin: ORIGIN },
      });
      expect(answer.status).toBe(405);
      expect(answer.headers["allow"]).toBe("GET, HEAD, POST");
      expect(stub.reached).toEqual([]);
    });
  }

  it.each([
    ["the browser says same-origin", { "Sec-Fetch-Site": "same-origin" }],
    [
      "the browser says same-origin and the sender typed another name of this host",
      { "Sec-Fetch-Site": "same-origin", Origin: "http://127.0.0.1:4999" },
    ],
    ["an old browser sends our Origin", { Origin: ORIGIN }],
  ])("its own counterpart arrives: %s", async (_case, headers) => {
    for (const url of ["/page", "/page?_data=page", "/resource"]) {
      const answer = await stub.ask(url, {
        method: "POST",
        headers: { "Content-Type": FORM, ...headers },
        body: "a=1",
      });
      expect(answer.status).toBe(200);
    }
    expect(stub.reached).toEqual(["a=1", "a=1", "a=1"]);
  });

  it("the framework's address comes from the settings, not from headers", async () => {
    await stub.ask("/page?x=1", {
      headers: { Host: "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" },
    });
    expect(stub.urls.at(-1)).toBe(`${ORIGIN}/page?x=1`);
  });
});
