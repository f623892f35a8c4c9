import { Readable } from "node:stream";
import type { IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { formReader } from "#app/web/http/request-body.ts";
import { ORIGIN, startStub } from "./stub-server.ts";

const multipart = "multipart/form-data; boundary=b";
const big = "a".repeat(1_000_000);
let stub: Awaited<ReturnType<typeof startStub>> | undefined;
afterEach(() => stub?.close());

const send = (cookie: string, body = big) =>
  stub?.ask("/page", {
    method: "POST",
    headers: { "Content-Type": multipart, Origin: ORIGIN, Cookie: cookie },
    body,
  });

test("a file is taken from somebody who is signed in, and from nobody with a made-up cookie", async () => {
  const asked: string[] = [];
  stub = await startStub({
    hasSession: async (cookie) => {
      asked.push(cookie);
      return cookie.includes("session=real");
    },
  });
  expect((await send("session=real"))?.status).toBe(200);
  expect((await send("session=made-up"))?.status).toBe(413);
  expect((await send("other=real"))?.status).toBe(413);
  expect((await send("session=made-up", "small"))?.status).toBe(200);
  expect(asked).toEqual(["session=real", "session=made-up"]);
});

test("one address takes more than a file, from somebody who is signed in; no other does", async () => {
  const zip = 7_000_000;
  const doors = { roomFor: (pathname: string) => (pathname === "/zips" ? 2_000_000 : undefined) };
  const signedIn = formReader({ ...doors, hasSession: async () => true });
  expect(await signedIn(request(zip, "/zips?in=bg"))).toHaveProperty("body");
  expect(await signedIn(request(zip, "/page"))).toMatchObject({ refused: 413 });
  expect(await signedIn(request(9_000_000, "/zips"))).toMatchObject({ refused: 413 });
  const stranger = formReader({ ...doors, hasSession: async () => false });
  expect(await stranger(request(zip, "/zips"))).toMatchObject({ refused: 413 });
});

function request(bytes: number, url = "/page"): IncomingMessage {
  const stream = Readable.from([Buffer.alloc(bytes)]) as unknown as IncomingMessage;
  return Object.assign(stream, {
    url,
    headers: { "content-type": multipart, "content-length": String(bytes), cookie: "session=real" },
  });
}

test("no more is held at once than the limit for all; what is answered makes room", async () => {
  const read = formReader({ hasSession: async () => true }, 2_500_000);
  const one = await read(request(1_000_000));
  const two = await read(request(1_000_000));
  expect(await read(request(1_000_000))).toMatchObject({ refused: 503 });
  if ("release" in one) {
    one.release();
    one.release();
  }
  expect(await read(request(1_000_000))).not.toHaveProperty("refused");
  expect(await read(request(1_000_000))).toMatchObject({ refused: 503 });
  expect(two).toHaveProperty("body");
});

test("a sender who goes away gives the room back", async () => {
  const read = formReader({ hasSession: async () => true }, 1_500_000);
  const gone = request(1_000_000);
  const reading = read(gone);
  await Promise.resolve();
  gone.destroy();
  await expect(reading).rejects.toThrow();
  expect(await read(request(1_000_000))).toHaveProperty("body");
});
