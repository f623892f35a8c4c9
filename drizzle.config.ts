import { defineConfig } from "drizzle-kit";

const isPg = process.env["DB"] === "pg";

export default defineConfig({
  dialect: isPg ? "postgresql" : "sqlite",
  schema: "./db/schema/index.ts",
  out: isPg ? "./db/migrations/pg" : "./db/migrations/sqlite",
});
