import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request as send, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ActionFunctionArgs, ServerBuild } from "@remix-run/node";
import { readConfig } from "#app/web/config.server.ts";
import { createApp } from "#app/web/http/create-app.ts";
import type { Readiness } from "#app/web/http/hooks.ts";
import { listen, portOf } from "#app/web/http/listen.ts";
import type { Load } from "#app/web/http/load.ts";
import { createLog } from "#app/web/http/log.ts";
import "#app/web/http/request-context.ts";

export const ORIGIN = "http://localhost:4999";
export const FORM = "application/x-www-form-urlencoded";

/** The settings a server needs, to be varied. */
export const settings = {
  DATABASE_URL: "data/any.sqlite",
  PUBLIC_ORIGIN: ORIGIN,
  SESSION_SECRET: "s".repeat(32),
  JOURNAL_KEY: "j".repeat(32),
};

type Wishes = {
  env?: Record<string, string>;
  load?: Load;
  readiness?: Readiness;
  action?: Action;
  hasSession?: (cookie: string) => Promise<boolean>;
};
type Action = (args: ActionFunctionArgs) => Promise<Response>;
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };
export type Ask = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** A real server around a build of two routes: `/page` (a document) and `/resource`. Counts what reaches an action. */
export async function startStub({
  env = {},
  load,
  readiness = { ok: true, checks: {} },
  action,
  hasSession = async () => false,
}: Wishes = {}) {
  const reached: string[] = [];
  const urls: string[] = [];
  const lines: string[] = [];
  const act: Action = async (args) => {
    reached.push(await args.request.text());
    return action ? action(args) : Response.json({ done: true });
  };
  const loader: Action = async ({ request, context }) => {
    urls.push(request.url);
    context.noteActor?.("person-1");
    const status = Number(new URL(request.url).searchParams.get("status") ?? 200);
    if (status === 500) throw new Error("a loader broke");
    const isRedirect = status >= 300 && status < 400;
    return new Response(null, {
      status,
      headers: { "Cache-Control": "public", ...(isRedirect ? { Location: "/page" } : {}) },
    });
  };
  const log = createLog("info", { write: (line) => void lines.push(line) });
  const config = readConfig({ ...settings, ...env });
  const build = buildOf(loader, act);
  const clientDir = clientFiles();
  const app = createApp({
    build,
    config,
    log,
    hooks: { readiness: async () => readiness, hasSession },
    clientDir,
    ...(load ? { load } : {}),
  });
  const server = await listen(app, 0, "127.0.0.1");
  const port = portOf(server);
  const ask = (url: string, wish?: Ask) => askPort(port, url, wish);
  return { server, port, log, ask, reached, urls, lines, close: () => closeServer(server) };
}

function buildOf(loader: Action, action: Action): ServerBuild {
  const page = (id: string, at: string | undefined, module: object) => ({
    id,
    parentId: id === "root" ? undefined : "root",
    path: at,
    module,
  });
  const component = () => null;
  return {
    entry: { module: { default: render, handleError } },
    routes: {
      root: page("root", "", { default: component }),
      page: page("page", "page", { default: component, loader, action }),
      resource: page("resource", "resource", { loader, action }),
    },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    future: { v3_throwAbortReason: true },
    publicPath: "/",
    assetsBuildDirectory: "",
    basename: "/",
    isSpaMode: false,
  } as unknown as ServerBuild;
}

async function render(_request: Request, status: number, headers: Headers): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response("<!doctype html><title>Stub</title>", { status, headers });
}

function handleError(err: unknown, { context }: ActionFunctionArgs): void {
  if (err instanceof Error) context.log?.error({ err }, "request failed");
}

function clientFiles(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "onramp-client-"));
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(path.join(folder, "assets", "app-1.js"), "export const one = 1;\n".repeat(200));
  writeFileSync(
    path.join(folder, "favicon.svg"),
    "<svg xmlns='http://www.w3.org/2000/svg'><title>x</title></svg>",
  );
  writeFileSync(path.join(folder, "robots.txt"), "User-agent: *\n");
  writeFileSync(path.join(folder, "secret.txt"), "not for the world");
  return folder;
}

function askPort(
  port: number,
  url: string,
  { method = "GET", headers = {}, body }: Ask = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = send({ host: "127.0.0.1", port, path: url, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    req.on("error", reject);
    req.end(body);
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
