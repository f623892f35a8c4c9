import { createServer, type Server, type Socket } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

/** What the server does with the next mails: `hang` says nothing more, `drop` keeps the mail and breaks off before saying so. */
type Trick = "451 not now" | "550 5.1.1 no such user" | "hang" | "drop";
type Options = { takes?: number; port?: number; tricks?: (recipient: string) => Trick | undefined };
export type Mailbox = {
  url: string;
  port: number;
  mails: string[];
  refuseNext(): void;
  /** The most mails that were under way at once. */
  mostAtOnce(): number;
  /** Breaks every connection off, as a killed server does. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** A mail server that keeps what it is given; speaks as much SMTP as a client needs. `takes` ms for each mail. */
export async function openMailbox({
  takes = 0,
  port = 0,
  tricks = () => undefined,
}: Options = {}): Promise<Mailbox> {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  let refusals = 0;
  let [now, most] = [0, 0];
  const answer = (recipient: string): Trick | undefined =>
    refusals > 0 && refusals-- ? "451 not now" : tricks(recipient);
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    most = Math.max(most, ++now);
    socket.once("close", () => {
      sockets.delete(socket);
      now--;
    });
    talk(socket, mails, answer, takes);
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  const at = (server.address() as AddressInfo).port;
  const kill = async () => {
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    mails,
    refuseNext: () => {
      refusals++;
    },
    mostAtOnce: () => most,
    kill,
    close: kill,
  };
}

function talk(
  socket: Socket,
  mails: string[],
  answer: (recipient: string) => Trick | undefined,
  takes: number,
): void {
  let rest = "";
  let data: string[] | null = null;
  let trick: Trick | undefined;
  socket.setEncoding("utf8").write("220 test\r\n");
  socket.on("error", () => {});
  socket.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (data && line === ".") {
        const mail = data.join("\n");
        data = null;
        setTimeout(() => {
          if (socket.destroyed) return;
          mails.push(mail);
          if (trick === "drop") socket.destroy();
          else socket.write("250 kept\r\n");
        }, takes);
      } else if (data) data.push(line);
      else if (/^DATA/i.test(line)) {
        data = [];
        socket.write("354 go on\r\n");
      } else if (/^RCPT/i.test(line)) {
        trick = answer(/<(.*)>/.exec(line)?.[1] ?? "");
        if (trick !== "hang") socket.write(trick && trick !== "drop" ? `${trick}\r\n` : "250 ok\r\n");
      } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
      else socket.write("250 ok\r\n");
    }
  });
}
