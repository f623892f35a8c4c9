import { connect } from "node:net";
import { expect, test } from "vitest";
import { listen, portOf } from "#app/web/http/listen.ts";

async function talk(first: string): Promise<string> {
  const server = await listen((_req, res) => res.end("hello"), 0, "127.0.0.1", {
    headersTimeout: 150,
    requestTimeout: 200,
    connectionsCheckingInterval: 50,
  });
  const socket = connect(portOf(server), "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk) => {
    heard += chunk;
  });
  if (first) socket.write(first);
  await new Promise((resolve) => socket.once("close", resolve));
  server.close();
  return heard;
}

test("a connection opened ahead of use is closed without a word, so that no request gets a stale answer", async () => {
  expect(await talk("")).toBe("");
});

test("a request that never ends is told that it was too slow", async () => {
  expect(await talk("GET / HTTP/1.1\r\nHost: x\r\n")).toMatch(/^HTTP\/1\.1 408 /);
});

test("what is no request at all is told so", async () => {
  expect(await talk("no request at all\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
});
