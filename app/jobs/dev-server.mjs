// The server of `npm run dev`: pages, words, styles and server code as they stand on the disk, without a build.
import { createServer } from "node:http";
import { createServerModuleRunner, createServer as createVite } from "vite";

process.env.NODE_ENV = "development";
const root = process.cwd();
const server = createServer();
const vite = await createVite({
  appType: "custom",
  clearScreen: false,
  cacheDir: ".cache/vite",
  server: {
    middlewareMode: true,
    hmr: { server },
    watch: { ignored: ["build", "data", "docs", "tests"].map((folder) => `${root}/${folder}/**`) },
  },
  // Left to itself it finds what only the server imports, too.
  optimizeDeps: {
    noDiscovery: true,
    include: ["react", "react-dom/client", "react/jsx-dev-runtime", "@remix-run/react", "lucide-react"],
  },
});
const program = createServerModuleRunner(vite.environments.ssr, { hmr: false });
const { readConfig } = await program.import("/app/web/config.server.ts");
const { createLog } = await program.import("/app/web/http/log.ts");
const config = readConfig(process.env);
const log = createLog(config.logLevel);

let current;
let turn = Promise.resolve();
let underWay = 0;
let idle = () => {};

await upToDate();
server.on("request", answer);
server.listen(config.port, config.host);
vite.watcher.on("all", (_, file) => void showInBrowsers(file));
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);

async function answer(req, res) {
  try {
    const { app } = await upToDate();
    underWay++;
    res.once("close", () => {
      underWay--;
      if (underWay === 0) idle();
    });
    app(req, res);
  } catch (error) {
    vite.middlewares(req, res, () => sayBroken(error, res));
  }
}

/** The program as it is written now; a database is open in one copy of it at a time. */
function upToDate() {
  turn = turn.catch(() => {}).then(renew);
  return turn;
}

async function renew() {
  const build = await program.import("virtual:remix/server-build").catch((error) => {
    // What failed because of a file that is mended meanwhile would stay failed.
    program.clearCache();
    throw error;
  });
  if (build === current?.build) return current;
  const { createApp } = await program.import("/app/web/http/create-app.ts");
  await end();
  const hooks = build.entry.module;
  await hooks.boot({ config, mode: "demo", log });
  hooks.startJobs(log);
  const app = createApp({
    build,
    config,
    log,
    hooks,
    clientDir: "public",
    load: { isOver: () => false },
    dev,
  });
  current = { build, hooks, app };
  return current;
}

async function end() {
  if (!current) return;
  const { hooks } = current;
  current = undefined;
  if (underWay > 0)
    await new Promise((resolve) => {
      idle = resolve;
      setTimeout(resolve, 2_000);
    });
  await hooks.stopJobs(2_000);
  await hooks.shutdown();
}

// Vite puts styles into the page itself and speaks to it over a socket; nothing else is let in.
function dev(req, res, next) {
  const policy = res.getHeader("Content-Security-Policy");
  res.setHeader(
    "Content-Security-Policy",
    `${policy
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("connect-src 'self'", "connect-src 'self' ws:")}; worker-src blob:`,
  );
  vite.middlewares(req, res, next);
}

/** What only the server has changes no page by itself: once it is there, pages are loaded anew. */
async function showInBrowsers(file) {
  const { client, ssr } = vite.environments;
  if (!ssr.moduleGraph.getModulesByFile(file)?.size) return;
  await upToDate().catch(() => {});
  if (!client.moduleGraph.getModulesByFile(file)?.size) client.hot.send({ type: "full-reload" });
}

function sayBroken(error, res) {
  process.stderr.write(`${error.stack}\n`);
  const text = error.stack.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  res.writeHead(500, { "Content-Type": "text/html; charset=utf-8" });
  res.end(
    `<!DOCTYPE html><title>Broken</title><script type="module" src="/@vite/client"></script><pre>${text}</pre>`,
  );
}

async function stop() {
  server.closeAllConnections();
  await end();
  await program.close();
  await vite.close();
  process.exit(0);
}
