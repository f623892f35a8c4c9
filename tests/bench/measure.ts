import autocannon from "autocannon";
import type { Target } from "./scene.ts";
import type { Bare, Served } from "./served.ts";

export type Measured = {
  p50Ms: number;
  p95Ms: number;
  /** Requests a second at ten connections; `bareRps` the same for a bare server that sends the same bytes. */
  rps: number;
  bareRps: number;
  /** Of the uncompressed body. */
  bytes: number;
  /** For one request, without BEGIN and COMMIT. */
  statements: number;
};

const warmUpSeconds = 1;
const manyConnections = 10;
// Fewer than the server takes on one socket, so that no request is lost to a socket that closes.
const requestsPerSocket = 900;

/** Measures one target on the server and the same bytes on the bare one. */
export async function measure(
  target: Target,
  served: Served,
  bare: Bare,
  seconds: number,
): Promise<Measured> {
  const { status, headers, body } = await once(target, served);
  await bare.answerWith({ status, headers, body });
  const statements = await countStatements(target, served);
  await hammer(target, served.url, served.origin, manyConnections, warmUpSeconds);
  const alone = await hammer(target, served.url, served.origin, 1, seconds);
  const many = await hammer(target, served.url, served.origin, manyConnections, seconds);
  await hammer(target, bare.url, served.origin, manyConnections, warmUpSeconds);
  const bareMany = await hammer(target, bare.url, served.origin, manyConnections, seconds);
  return {
    p50Ms: percentile(alone.ms, 0.5),
    p95Ms: percentile(alone.ms, 0.95),
    rps: many.rps,
    bareRps: bareMany.rps,
    bytes: Buffer.byteLength(body),
    statements,
  };
}

/** One answer of the server. Throws unless it is a success. */
export async function once(target: Target, { url, origin }: Served) {
  const request = requestOf(target, origin, 0);
  const answer = await fetch(url + request.path, {
    method: request.method,
    headers: request.headers,
    body: request.body ?? null,
    redirect: "manual",
  });
  const body = await answer.text();
  if (answer.status !== 200 || body.includes('"saved":false'))
    throw new Error(`${request.path} answered ${answer.status} ${body.slice(0, 200)}`);
  const headers = Object.fromEntries(
    [...answer.headers].filter(
      ([name]) => !["connection", "keep-alive", "date", "transfer-encoding"].includes(name),
    ),
  );
  return { status: answer.status, headers, body };
}

// The least of several: jobs of the server's own run their statements in between.
async function countStatements(target: Target, served: Served): Promise<number> {
  const counts = [];
  for (let tries = 0; tries < 10; tries++) {
    const before = await served.statements();
    await once(target, served);
    counts.push((await served.statements()) - before);
  }
  return Math.min(...counts);
}

function requestOf({ path, cookie, writers }: Target, origin: string, connection: number) {
  const writer = writers[connection % Math.max(1, writers.length)];
  const signedIn = writer?.cookie ?? cookie;
  const headers = { accept: "text/html", ...(signedIn && { cookie: signedIn }) };
  if (!writer) return { method: "GET", path, headers } as const;
  return {
    method: "POST",
    path: writer.path,
    body: writer.body(),
    headers: {
      ...headers,
      origin,
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
    },
  } as const;
}

async function hammer(target: Target, url: string, origin: string, connections: number, seconds: number) {
  const ms: number[] = [];
  let connection = 0;
  const { duration, errors, timeouts, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections,
        duration: seconds,
        reconnectRate: requestsPerSocket,
        setupClient: (client) => {
          const mine = connection++;
          const next = (request: autocannon.Request) => ({ ...request, ...requestOf(target, origin, mine) });
          client.setRequests([target.writers.length > 0 ? { ...next({}), setupRequest: next } : next({})]);
        },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    run.on("response", (_client, _status, _bytes, time) => ms.push(time));
  });
  if (errors + timeouts + non2xx > 0)
    throw new Error(`${target.path}: ${errors} errors, ${timeouts} timeouts, ${non2xx} refusals`);
  return { ms, rps: Math.round(ms.length / duration) };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return Math.round(found * 100) / 100;
}
