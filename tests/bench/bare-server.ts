import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = { status: number; headers: Record<string, string>; body: string };

// The fastest this runtime can send the same bytes: what a page's requests a second are compared with.
let answer: Answer = { status: 200, headers: {}, body: "" };
process.on("message", (next: Answer) => {
  answer = next;
  process.send?.("ready");
});
const server = createServer((req, res) => {
  req.resume();
  res.writeHead(answer.status, answer.headers).end(answer.body);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit(0));
