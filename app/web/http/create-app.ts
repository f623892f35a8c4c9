import { randomBytes } from "node:crypto";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Config } from "#app/web/config.server.ts";
import type { Hooks } from "./hooks.ts";
import { type Load, watchLoad } from "./load.ts";
import { handlersByFirstSegment } from "./by-first-segment.ts";
import { checkUp, checkReadiness } from "./health.ts";
import { pathForLog } from "./log.ts";
import { refuse } from "./refuse.ts";
import { addressesIn, pageAbove } from "./page-above.ts";
import { sendWebResponse, toWebRequest } from "./remix-bridge.ts";
import { formReader } from "./request-body.ts";
import type { Log, RequestContext } from "./request-context.ts";
import { isSentByOurPages } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { publicFiles } from "./static-files.ts";

type Parts = {
  build: ServerBuild;
  config: Config;
  log: Log;
  hooks: Pick<Hooks, "readiness"> & Partial<Pick<Hooks, "hasSession" | "roomFor">>;
  /** The folder of the build's client half. */
  clientDir: string;
  load?: Load;
  /** Serves sources while somebody develops, and loosens the policy for them. */
  dev?: RequestHandler;
};

/** The whole server before and around the framework. */
export function createApp({ build, config, log, hooks, clientDir, load = watchLoad(), dev }: Parts): Express {
  const app = express();
  app
    .disable("x-powered-by")
    .disable("etag")
    .set("query parser", false)
    .set("trust proxy", config.trustProxy);
  app.use(begin(config, log));
  if (!config.trustProxy) app.use(noticeProxy(log));
  app.use(refuseUnreadable);
  if (dev) app.use(dev);
  app.get("/up", checkUp);
  app.get("/up/ready", checkReadiness(hooks));
  if (!config.noCompress) app.use(compression());
  app.use(publicFiles(clientDir));
  app.use(refuseWhenOverloaded(load));
  app.use(refuseForeignForms(config.publicOrigin));
  app.use(serveFramework(build, config, hooks));
  app.use(answerFailure(log));
  return app;
}

function begin(config: Config, log: Log): RequestHandler {
  const isHttps = config.publicOrigin.startsWith("https:");
  return (req, res, next) => {
    const startedAt = performance.now();
    const requestId = randomBytes(12).toString("base64url");
    const nonce = randomBytes(16).toString("base64");
    let actorId: string | undefined;
    const context: RequestContext = {
      nonce,
      requestId,
      clientIp: req.ip ?? "",
      log: withRequestId(log, requestId),
      noteActor: (id) => {
        actorId = id;
      },
    };
    res.locals["context"] = context;
    res.set({ ...securityHeaders(nonce, isHttps), "X-Request-Id": requestId });
    res.once("close", () => {
      const reason: unknown = res.locals["reason"];
      log[levelOf(res.statusCode, req.originalUrl)](
        {
          requestId,
          method: req.method,
          path: pathForLog(req.originalUrl),
          status: res.statusCode,
          ms: Math.round(performance.now() - startedAt),
          ...(actorId ? { actorId } : {}),
          ...(reason ? { reason } : {}),
          ...(res.writableFinished ? {} : { cut: true }),
        },
        "request",
      );
    });
    next();
  };
}

/** Everybody behind a proxy that is not trusted has one address, and the tries of one slow down all. */
function noticeProxy(log: Log): RequestHandler {
  let isSaid = false;
  return (req, _res, next) => {
    if (!isSaid && req.headers["x-forwarded-for"] !== undefined) {
      isSaid = true;
      log.warn(
        { setting: "TRUST_PROXY" },
        "requests come through a proxy, but TRUST_PROXY is not set: everybody counts as one address",
      );
    }
    next();
  };
}

function levelOf(status: number, url: string): "error" | "warn" | "info" | "debug" {
  if (status >= 500) return "error";
  if (status === 403 || status === 429) return "warn";
  return url.startsWith("/assets/") ? "debug" : "info";
}

function withRequestId(log: Log, requestId: string): Log {
  return "child" in log && typeof log.child === "function" ? log.child({ requestId }) : log;
}

const refuseUnreadable: RequestHandler = (req, res, next) => {
  if (!["GET", "HEAD", "POST"].includes(req.method)) {
    res.set("Allow", "GET, HEAD, POST");
    return refuse(res, 405, "method");
  }
  if (!isReadableUrl(req.originalUrl)) return refuse(res, 400, "malformed address");
  next();
};

function isReadableUrl(url: string): boolean {
  try {
    return /^\/(?![/\\])/.test(url) && !decodeURIComponent(url).includes("\0");
  } catch {
    return false;
  }
}

function refuseWhenOverloaded(load: Load): RequestHandler {
  let inFlight = 0;
  return (_req, res, next) => {
    if (load.isOver(inFlight + 1)) {
      res.set("Retry-After", "5");
      return refuse(res, 503, "overload");
    }
    inFlight++;
    res.once("close", () => {
      inFlight--;
    });
    next();
  };
}

function refuseForeignForms(publicOrigin: string): RequestHandler {
  return (req, res, next) => {
    if (!isSentByOurPages(req.method, req.headers, publicOrigin)) return refuse(res, 403, "cross-site");
    next();
  };
}

function serveFramework(
  build: ServerBuild,
  { publicOrigin }: Config,
  { hasSession = async () => false, roomFor }: Parts["hooks"],
): RequestHandler {
  const readBody = formReader({ hasSession, roomFor });
  const handlerFor = handlersByFirstSegment(build);
  const addresses = addressesIn(build.routes);
  return async (req, res, next) => {
    try {
      const form = req.method === "POST" ? await readBody(req) : undefined;
      if (form && "refused" in form) {
        res.set("Connection", "close");
        if (form.refused === 503) res.set("Retry-After", "5");
        return refuse(res, form.refused, form.reason);
      }
      if (form) res.once("close", form.release);
      const request = toWebRequest(req, res, publicOrigin, form?.body);
      const response = await handlerFor(req.path)(request, res.locals["context"]);
      if (response.status === 405) {
        // Whoever comes back here, as after signing in again, belongs on the page the form stood on.
        if (req.method === "GET" && req.headers.accept?.includes("text/html"))
          return res.status(302).set("Location", pageAbove(addresses, req.path)).end();
        res.set("Allow", "POST");
      }
      await sendWebResponse(res, response);
    } catch (error) {
      next(error);
    }
  };
}

// Express knows an error handler by its four parameters.
function answerFailure(log: Log): ErrorRequestHandler {
  return (error, req, res, _next) => {
    if (req.destroyed && !res.writable) return;
    // Files answer 400, 403 and 404 for addresses outside their folder: for the sender all the same.
    const isMissing = error?.status >= 400 && error?.status < 500;
    if (!isMissing) log.error({ err: error, requestId: res.getHeader("X-Request-Id") }, "request failed");
    refuse(res, isMissing ? 404 : 500, isMissing ? "no such file" : "unexpected");
  };
}
