// `npm run demo`: from a fresh clone to a running demo company, in one command.
import { demoSettings, giveUp, languageAsked, makeCompany, serveCompany } from "./demo-company.mjs";
import { buildIfNeeded, installIfNeeded, requireNode, root } from "./prepare.mjs";

requireNode();
process.chdir(root);
const language = languageAsked();
if (!(await installIfNeeded())) giveUp("The packages could not be installed.");
if (!(await buildIfNeeded("sqlite"))) giveUp("The build failed.");
const env = await demoSettings("demo", language, { NODE_ENV: "production" });
await makeCompany(env, language);
await serveCompany(
  env,
  language,
  ["--import", "tsx", "app/web/http/serve.ts", "demo"],
  "Onramp demo",
  "Ctrl-C stops it; --reset makes the company again; -- bg makes one that speaks Bulgarian.",
);
