import { readFileSync } from "node:fs";
import { z } from "zod";

/** How the process was started: for real, with the demo company, or under a test. */
export type Mode = "start" | "demo" | "test";

const SECRETS = ["DATABASE_URL", "SESSION_SECRET", "JOURNAL_KEY", "DOSSIER_KEY", "SMTP_URL"] as const;
const POSTGRES = /^postgres(ql)?:\/\//;
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);
const PROXY = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]+(\/\d{1,3})?)$/i;

const secret = z.string({ error: "is missing" }).min(32, "needs at least 32 characters");
const flag = z
  .enum(["0", "1"], { error: "must be 1 or 0" })
  .default("0")
  .transform((value) => value === "1");

const environment = z.object({
  DATABASE_URL: z
    .string({ error: "is missing: a file path, or postgres://…" })
    .refine(
      (url) => url !== ":memory:" && (POSTGRES.test(url) || !/^\w+:/.test(url)),
      "must be a file path, or postgres://…",
    ),
  PUBLIC_ORIGIN: z
    .string({ error: "is missing: the address in the browser, e.g. https://onramp.example.com" })
    .transform(toOrigin)
    .refine((origin) => origin !== "", "must be https://host (http:// only for localhost), without a path"),
  SESSION_SECRET: secret,
  JOURNAL_KEY: secret,
  JOURNAL_KEY_ID: z
    .string()
    .regex(/^[\w-]{1,32}$/, "must be 1 to 32 letters, digits, _ or -")
    .default("k1"),
  DOSSIER_KEY: secret.optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a port number")
    .transform(Number)
    .refine((port) => port <= 65_535, "must be a port number")
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be fatal, error, warn, info, debug, trace or silent",
    })
    .default("info"),
  TRUST_PROXY: z
    .string()
    .transform(toTrust)
    .refine((trust) => trust !== "", "must be a number of hops, or addresses separated by commas")
    .default(false),
  INSECURE_COOKIE: flag,
  NO_COMPRESS: flag,
  CLOCK_FILE: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s]+$/, "must be smtp://user:password@host:587 or smtps://…")
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>\r\n]{0,100}<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/,
      "must be an address, or Name <address>",
    )
    .optional(),
});

/** Every setting of the process, checked. */
export type Config = Readonly<{
  databaseUrl: string;
  engine: "sqlite" | "pg";
  publicOrigin: string;
  sessionSecret: string;
  journalKey: string;
  journalKeyId: string;
  /** What dossiers are sealed with; the journal's key where none is set apart. */
  dossierKey: string;
  port: number;
  host: string;
  logLevel: z.infer<typeof environment>["LOG_LEVEL"];
  trustProxy: number | string | false;
  /** Whether cookies are only for https. */
  isSecure: boolean;
  noCompress: boolean;
  clockFile: string | undefined;
  /** Where mail goes out; undefined where it only goes to the log. */
  mail: { smtpUrl: string; from: string } | undefined;
}>;

/** Settings that cannot be used; `problems` holds one line for each of them. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The settings are not right:\n${problems.map((line) => `  ${line}`).join("\n")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** The engine a database's address asks for. */
export function engineOf(databaseUrl: string): "sqlite" | "pg" {
  return POSTGRES.test(databaseUrl) ? "pg" : "sqlite";
}

type Environment = Readonly<Record<string, string | undefined>>;
let current: Config | undefined;

/** The settings in force: those given to `setConfig`, else the environment. Throws ConfigError. */
export function getConfig(): Config {
  current ??= readConfig(process.env);
  return current;
}

/** Puts checked settings in force for this copy of the module. */
export function setConfig(config: Config): void {
  current = config;
}

/** Reads and checks all settings; throws one ConfigError that names every bad one. */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const parsed = environment.safeParse(withSecretFiles(env, problems));
  const failed = new Set(problems.map((line) => line.split(" ")[0]));
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    if (!failed.has(name) && !failed.has(`${name}_FILE`)) problems.push(`${name} ${message}`);
    failed.add(name);
  }
  if (parsed.data) problems.push(...contradictions(parsed.data));
  if (!parsed.data || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  return Object.freeze({
    databaseUrl: values.DATABASE_URL,
    engine: engineOf(values.DATABASE_URL),
    publicOrigin: values.PUBLIC_ORIGIN,
    sessionSecret: values.SESSION_SECRET,
    journalKey: values.JOURNAL_KEY,
    journalKeyId: values.JOURNAL_KEY_ID,
    dossierKey: values.DOSSIER_KEY ?? values.JOURNAL_KEY,
    port: values.PORT,
    host: values.HOST,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY,
    isSecure: !values.INSECURE_COOKIE,
    noCompress: values.NO_COMPRESS,
    clockFile: values.CLOCK_FILE,
    mail:
      values.SMTP_URL && values.MAIL_FROM ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM } : undefined,
  });
}

function withSecretFiles(env: Environment, problems: string[]): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  for (const name of SECRETS) {
    const file = given[`${name}_FILE`];
    if (!file) continue;
    if (given[name]) problems.push(`${name} and ${name}_FILE are both set; keep one`);
    try {
      given[name] = readFileSync(file, "utf8").trim();
    } catch {
      problems.push(`${name}_FILE cannot be read: ${file}`);
    }
  }
  return given;
}

function contradictions(values: z.infer<typeof environment>): string[] {
  const problems: string[] = [];
  if (values.INSECURE_COOKIE && values.PUBLIC_ORIGIN.startsWith("https:")) {
    problems.push("INSECURE_COOKIE is only for http://localhost");
  }
  if (Boolean(values.SMTP_URL) !== Boolean(values.MAIL_FROM))
    problems.push(
      values.SMTP_URL
        ? "MAIL_FROM is missing: who mails come from"
        : "SMTP_URL is missing: mails cannot be sent without it",
    );
  if (values.SESSION_SECRET === values.JOURNAL_KEY)
    problems.push("JOURNAL_KEY must differ from SESSION_SECRET");
  return problems;
}

function toOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isAllowed = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname));
  return url && isAllowed && url.href === `${url.origin}/` ? url.origin : "";
}

function toTrust(text: string): number | string | false {
  if (text === "0") return false;
  if (/^\d$/.test(text)) return Number(text);
  const parts = text.split(",").map((part) => part.trim());
  return parts.every((part) => PROXY.test(part)) ? parts.join(",") : "";
}
