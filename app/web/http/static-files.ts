import path from "node:path";
import express, { type RequestHandler, Router } from "express";

const LOOSE_FILES = ["/favicon.svg", "/robots.txt", "/service-worker.js"];

/** The build's hashed assets for good, and the few files that browsers look for at the root. */
export function publicFiles(clientDir: string): RequestHandler {
  const router = Router();
  router.use(
    "/assets",
    express.static(path.join(clientDir, "assets"), {
      cacheControl: false,
      fallthrough: false,
      index: false,
      redirect: false,
      setHeaders: (res) => res.setHeader("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  router.get(LOOSE_FILES, (req, res, next) => {
    res.set("Cache-Control", "public, max-age=3600");
    res.sendFile(req.path, { root: clientDir, cacheControl: false }, (error) => error && next(error));
  });
  return router;
}
