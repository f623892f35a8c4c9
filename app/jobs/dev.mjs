// `npm run dev`: a demo company on the sources as they are; what is saved is shown without a build or a restart.
import { demoSettings, giveUp, languageAsked, makeCompany, serveCompany } from "./demo-company.mjs";
import { installIfNeeded, requireNode, root } from "./prepare.mjs";

requireNode();
process.chdir(root);
const language = languageAsked();
if (!(await installIfNeeded())) giveUp("The packages could not be installed.");
const env = await demoSettings("dev", language, { NODE_ENV: "development" });
await makeCompany(env, language);
await serveCompany(
  env,
  language,
  ["app/jobs/dev-server.mjs"],
  "Onramp, as it is being written",
  "Ctrl-C stops it; --reset makes the company again; only settings and vite.config.ts need a restart.",
);
