import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

const UNREADABLE = [
  "HTTP/1.1 400 Bad Request", "Connection: close", "Content-Length: 0", "Cache-Control: no-store",
  "X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin", "", "",
].join("\r\n");

/** Opens the port, with limits that slow senders cannot sit out. */
export function listen(app: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 2_000,
  }, app);
  server.maxRequestsPerSocket = 1_000;
  server.on("clientError", (_error, socket: Socket) => {
    if (socket.writable) socket.end(UNREADABLE);
    else socket.destroy();
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      resolve(server);
    });
  });
}

/** The port a server got. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
