import { Agent, get } from "node:http";
import { expect, it } from "vitest";
import { stopServer } from "#app/web/http/stop.ts";
import { FORM, startStub } from "./stub-server.ts";

const ours = {
  method: "POST",
  body: "a=1",
  headers: { "Sec-Fetch-Site": "same-origin", "Content-Type": FORM },
};

it("a stop lets what is under way finish, and only then closes the database", async () => {
  const events: string[] = [];
  const stub = await startStub({
    action: async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      events.push("written");
      return Response.json({});
    },
  });
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) =>
    get({ port: stub.port, host: "127.0.0.1", path: "/up", agent }, (res) => res.resume().on("end", resolve)),
  );
  const answers = Promise.all([stub.ask("/resource", ours), stub.ask("/resource", ours)]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = stopServer(stub.server, { shutdown: async () => void events.push("closed") }, stub.log);
  expect((await answers).map(({ status }) => status)).toEqual([200, 200]);
  await stopped;
  expect(events).toEqual(["written", "written", "closed"]);
  await expect(stub.ask("/up")).rejects.toThrow("ECONNREFUSED");
  agent.destroy();
});

it("a stop cuts what does not end in time, and still closes the database", async () => {
  let isClosed = false;
  const stub = await startStub({ action: () => new Promise(() => undefined) });
  const answer = stub.ask("/resource", ours).catch((error: Error) => error.message);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await stopServer(
    stub.server,
    {
      shutdown: async () => {
        isClosed = true;
      },
    },
    stub.log,
    200,
  );
  expect(await answer).toMatch(/hang up|ECONNRESET/);
  expect(isClosed).toBe(true);
});
