import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BODY_LIMIT } from "#app/web/http/request-body.ts";
import { FORM, startStub } from "./stub-server.ts";

const ours = { "Sec-Fetch-Site": "same-origin", "Content-Type": FORM };

describe("what a form may be", () => {
  let stub: Awaited<ReturnType<typeof startStub>>;
  beforeAll(async () => {
    stub = await startStub();
  });
  beforeEach(() => {
    stub.reached.length = 0;
  });
  afterAll(() => stub.close());

  it("up to the limit in weight, and not a byte more", async () => {
    const at = await stub.ask("/resource", { method: "POST", headers: ours, body: "a".repeat(BODY_LIMIT) });
    const over = await stub.ask("/resource", {
      method: "POST",
      headers: ours,
      body: "a".repeat(BODY_LIMIT + 1),
    });
    expect([at.status, over.status]).toEqual([200, 413]);
    expect(stub.reached.map((body) => body.length)).toEqual([BODY_LIMIT]);
  });

  it("no heavier when it does not say its length", async () => {
    const head = [
      "POST /resource HTTP/1.1",
      "Host: localhost",
      "Sec-Fetch-Site: same-origin",
      `Content-Type: ${FORM}`,
      "Transfer-Encoding: chunked",
      "",
      "",
    ].join("\r\n");
    const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
    expect(await raw(stub.port, [head, ...Array.from({ length: 5 }, () => chunk)])).toMatch(
      /^HTTP\/1.1 413 /,
    );
    expect(await raw(stub.port, [head, chunk, "0\r\n\r\n"])).toMatch(/^HTTP\/1.1 200 /);
    expect(stub.reached.map((body) => body.length)).toEqual([0x10000]);
  });

  it.each([
    ["application/json", {}],
    ["text/plain", {}],
    ["application/x-www-form-urlencoded-not", {}],
    ["", {}],
    [FORM, { "Content-Encoding": "gzip" }],
  ])("of no other kind than a form: %j %j", async (type, more) => {
    const headers = { "Sec-Fetch-Site": "same-origin", ...(type ? { "Content-Type": type } : {}), ...more };
    expect((await stub.ask("/resource", { method: "POST", headers, body: "{}" })).status).toBe(415);
    expect(stub.reached).toEqual([]);
  });

  it.each([`${FORM};charset=UTF-8`, "multipart/form-data; boundary=x"])(
    "one of the two kinds of form: %s",
    async (type) => {
      const headers = { ...ours, "Content-Type": type };
      expect((await stub.ask("/resource", { method: "POST", headers, body: "--x--" })).status).toBe(200);
    },
  );

  it("answered plainly where it is not even HTTP", async () => {
    const answer = await raw(stub.port, ["BANANA\r\n\r\n"]);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toMatch(/nosniff/);
  });
});

describe("a server with more to do than it can", () => {
  it("refuses politely, stays alive, and works again afterwards", async () => {
    let isOver = true;
    const stub = await startStub({ load: { isOver: () => isOver, stop: () => undefined } });
    const refused = await stub.ask("/resource", { method: "POST", headers: ours, body: "a=1" });
    expect(refused.status).toBe(503);
    expect(refused.headers["retry-after"]).toBe("5");
    expect(stub.reached).toEqual([]);
    expect((await stub.ask("/up")).status).toBe(200);
    expect((await stub.ask("/assets/app-1.js")).status).toBe(200);
    isOver = false;
    expect((await stub.ask("/resource", { method: "POST", headers: ours, body: "a=1" })).status).toBe(200);
    await stub.close();
  });

  it("counts what is under way", async () => {
    const counts: number[] = [];
    const stub = await startStub({ load: { isOver: (n) => counts.push(n) === 0, stop: () => undefined } });
    await stub.ask("/resource");
    await stub.ask("/resource");
    expect(counts).toEqual([1, 1]);
    await stub.close();
  });
});

describe("readiness", () => {
  it("is 503 with the checks when one fails", async () => {
    const stub = await startStub({ readiness: { ok: false, checks: { database: false, disk: true } } });
    const answer = await stub.ask("/up/ready");
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text)).toEqual({ ok: false, checks: { database: false, disk: true } });
    expect((await stub.ask("/up")).text).toBe("ok\n");
    await stub.close();
  });
});

function raw(port: number, parts: string[]): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => {
      for (const part of parts) socket.write(part);
    });
    const done = () => {
      socket.destroy();
      resolve(text);
    };
    socket.on("data", (chunk) => {
      text += chunk;
      if (text.includes("\r\n\r\n")) done();
    });
    socket.on("error", done).on("close", done);
  });
}
