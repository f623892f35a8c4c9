import { createServer, type Server, type Socket } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

/** A mail server that keeps what it is given; speaks as much SMTP as a client needs. */
export async function openMailbox(): Promise<{ url: string; mails: string[]; refuseNext(): void; close(): Promise<void> }> {
  const mails: string[] = [];
  let refusals = 0;
  const server: Server = createServer((socket) => {
    const take = () => refusals > 0 && refusals--;
    talk(socket, mails, take);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, mails, refuseNext: () => { refusals++; },
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}

function talk(socket: Socket, mails: string[], takeRefusal: () => unknown): void {
  let rest = "";
  let data: string[] | null = null;
  socket.setEncoding("utf8").write("220 test\r\n");
  socket.on("error", () => {});
  socket.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (data && line === ".") {
        mails.push(data.join("\n"));
        data = null;
        socket.write("250 kept\r\n");
      } else if (data) data.push(line);
      else if (/^DATA/i.test(line)) {
        data = [];
        socket.write("354 go on\r\n");
      } else if (/^MAIL/i.test(line)) socket.write(takeRefusal() ? "451 not now\r\n" : "250 ok\r\n");
      else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
      else socket.write("250 ok\r\n");
    }
  });
}
