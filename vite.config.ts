import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defaultServerConditions, defineConfig } from "vite";

// One build per database; the condition decides what #db/engine and #db/columns are.
const engine = process.env["DB_ENGINE"] ?? "sqlite";
if (engine !== "sqlite" && engine !== "pg") throw new Error(`DB_ENGINE must be sqlite or pg, not ${engine}`);
const conditions = engine === "pg" ? ["pg", ...defaultServerConditions] : [...defaultServerConditions];

// Dozens of parts of a few hundred bytes make each route's list of scripts long, and every page loads all those lists.
const together = (id: string) => {
  if (/\/node_modules\/(?:react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//.test(id))
    return "framework";
  return /\/app\/ui\/|\/lucide-react\//.test(id) ? "ui" : undefined;
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    // The Remix plugin must not run inside vitest.
    ...(process.env["VITEST"]
      ? []
      : [
          remix({
            buildDirectory: `build/${engine}`,
            future: {
              v3_fetcherPersist: true,
              v3_relativeSplatPath: true,
              v3_throwAbortReason: true,
              v3_routeConfig: true,
              // Off on purpose: their wire formats have denial-of-service holes that this line never fixes.
              v3_singleFetch: false,
              v3_lazyRouteDiscovery: false,
            },
          }),
        ]),
  ],
  ssr: { resolve: { conditions, externalConditions: conditions } },
  build: {
    target: "es2022",
    ...(isSsrBuild ? {} : { rollupOptions: { output: { manualChunks: together } } }),
  },
}));
