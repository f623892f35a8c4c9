import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createLog, errorForLog, pathForLog } from "#app/web/http/log.ts";
import { FORM, startStub } from "./stub-server.ts";

describe("the log", () => {
  it("has one line for each request, with the person and without what was sent", async () => {
    const stub = await startStub({
      action: async () =>
        new Response(null, {
          status: 302,
          headers: { Location: "/page", "Set-Cookie": "session=canary-set" },
        }),
    });
    const token = `canary-${"t".repeat(40)}`;
    await stub.ask("/page?email=canary-query", {
      headers: { Cookie: "session=canary-cookie", Authorization: "Bearer canary-auth" },
    });
    await stub.ask("/resource?password=canary-query", {
      method: "POST",
      body: "password=canary-body&answer=canary-answer",
      headers: {
        "Content-Type": FORM,
        "Sec-Fetch-Site": "same-origin",
        "User-Agent": "canary-agent",
        Referer: "http://x/canary-referer",
      },
    });
    await stub.ask(`/invitations/${token}`);
    await stub.ask("/page?status=500&email=canary-query");
    await stub.close();
    expect(stub.lines.join("")).not.toContain("canary");
    const requests = stub.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "request");
    expect(requests).toMatchObject([
      { level: "info", method: "GET", path: "/page", status: 200, actorId: "person-1" },
      { level: "info", method: "POST", path: "/resource", status: 302 },
      { level: "info", method: "GET", path: "/invitations/…", status: 404 },
      { level: "error", method: "GET", path: "/page", status: 500 },
    ]);
    for (const line of requests) {
      expect(line.requestId).toMatch(/^[\w-]{16}$/);
      expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
      expect(line.ms).toBeTypeOf("number");
    }
  });

  it("shows refused requests with their reason", async () => {
    const stub = await startStub();
    await stub.ask("/page", { method: "POST", headers: { "Sec-Fetch-Site": "cross-site" } });
    await stub.close();
    expect(JSON.parse(stub.lines[0] ?? "")).toMatchObject({
      level: "warn",
      status: 403,
      reason: "cross-site",
    });
  });

  it("keeps line breaks and terminal codes out of a path", () => {
    expect(pathForLog("/a\r\nb\u001b[31m\u009b")).toBe("/a%0D%0Ab%1B[31m%C2%9B");
    expect(pathForLog("/people/7b0c4f6e-1111-4222-8333-123456789abc?x=1")).toBe(
      "/people/7b0c4f6e-1111-4222-8333-123456789abc",
    );
  });

  it("keeps them in one line wherever they come from", () => {
    const lines: string[] = [];
    createLog("info", { write: (line) => void lines.push(line) }).info(
      { name: 'x\r\n{"level":"fatal"}\u001b[2J' },
      "a\nb",
    );
    expect(lines).toHaveLength(1);
    for (const unsafe of ["\r", "\n", "\u001b"]) expect(lines[0]?.trimEnd()).not.toContain(unsafe);
  });

  it("keeps a database error's values to itself", () => {
    const inner = Object.assign(new Error("duplicate key: canary"), {
      severity: "ERROR",
      code: "23505",
      detail: "canary",
      constraint: "email",
    });
    const outer = new DrizzleQueryError("insert into particulars …", ["canary"], inner);
    const logged = errorForLog(outer);
    expect(JSON.stringify(logged)).not.toContain("canary");
    expect(logged).toMatchObject({ cause: { code: "23505", constraint: "email" } });
    expect(errorForLog("canary")).toEqual({ type: "string" });
    expect(errorForLog(new TypeError("x is not a function"))).toMatchObject({
      type: "TypeError",
      message: "x is not a function",
    });
  });
});

describe("a proxy in front", () => {
  const warned = async (env: Record<string, string>, headers: Record<string, string>) => {
    const stub = await startStub({ env });
    for (let n = 0; n < 3; n++) await stub.ask("/page", { headers });
    await stub.close();
    return stub.lines
      .filter((line) => JSON.parse(line).setting === "TRUST_PROXY")
      .map((line) => JSON.parse(line).level);
  };
  const forwarded = { "X-Forwarded-For": "203.0.113.9" };
  it("is noticed once where nobody has said that it is trusted", async () => {
    expect(await warned({}, forwarded)).toEqual(["warn"]);
    expect(await warned({}, {})).toEqual([]);
    expect(await warned({ TRUST_PROXY: "1" }, forwarded)).toEqual([]);
  });
});
