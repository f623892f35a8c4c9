import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

const refusal = (status: string) =>
  [
    `HTTP/1.1 ${status}`,
    "Connection: close",
    "Content-Length: 0",
    "Cache-Control: no-store",
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: same-origin",
    "",
    "",
  ].join("\r\n");

const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};

/** Opens the port, with limits (ms) that slow senders cannot sit out. */
export function listen(
  app: RequestListener,
  port: number,
  host: string,
  patience: Partial<typeof PATIENCE> = {},
): Promise<Server> {
  const server = createServer({ ...PATIENCE, ...patience }, app);
  server.maxRequestsPerSocket = 1_000;
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    const isLate = error.code === "ERR_HTTP_REQUEST_TIMEOUT";
    // Browsers open connections ahead of use; an answer on one would be taken for the answer to their next request.
    if (!socket.writable || (isLate && socket.bytesRead === 0)) socket.destroy();
    else socket.end(refusal(isLate ? "408 Request Timeout" : "400 Bad Request"));
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
