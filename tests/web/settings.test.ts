import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "#app/web/config.server.ts";
import { settings } from "./stub-server.ts";

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("settings", () => {
  it("start from four, with defaults for the rest, and cannot be changed", () => {
    const config = readConfig(settings);
    expect(config).toEqual({
      databaseUrl: "data/any.sqlite",
      engine: "sqlite",
      publicOrigin: "http://localhost:4999",
      sessionSecret: settings.SESSION_SECRET,
      journalKey: settings.JOURNAL_KEY,
      journalKeyId: "k1",
      dossierKey: settings.JOURNAL_KEY,
      port: 3000,
      host: "127.0.0.1",
      logLevel: "info",
      trustProxy: false,
      isSecure: true,
      noCompress: false,
      clockFile: undefined,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it("that are missing are all named at once", () => {
    const problems = problemsOf({});
    expect(problems.map((line) => line.split(" ")[0])).toEqual([
      "DATABASE_URL",
      "PUBLIC_ORIGIN",
      "SESSION_SECRET",
      "JOURNAL_KEY",
    ]);
    expect(problems.every((line) => line.includes("is missing"))).toBe(true);
  });

  it("that are wrong are all named at once, in one readable text", () => {
    const wrong = {
      DATABASE_URL: "mysql://db",
      PUBLIC_ORIGIN: "http://onramp.example",
      SESSION_SECRET: "short",
      JOURNAL_KEY: "short",
      JOURNAL_KEY_ID: "a key",
      PORT: "70000",
      LOG_LEVEL: "loud",
      TRUST_PROXY: "everybody",
      INSECURE_COOKIE: "yes",
      NO_COMPRESS: "maybe",
    };
    const problems = problemsOf(wrong);
    expect(problems.map((line) => line.split(" ")[0])).toEqual(Object.keys(wrong));
    expect(new ConfigError(problems).message).toContain("\n  PORT must be a port number\n");
  });

  it.each([
    ["https://onramp.example", "https://onramp.example"],
    ["https://onramp.example/", "https://onramp.example"],
    ["https://onramp.example:8443", "https://onramp.example:8443"],
    ["http://127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["http://[::1]:3000", "http://[::1]:3000"],
  ])("accept the address %s", (PUBLIC_ORIGIN, origin) => {
    expect(readConfig({ ...settings, PUBLIC_ORIGIN }).publicOrigin).toBe(origin);
  });

  it.each([
    "https://onramp.example/path",
    "https://onramp.example/?a=1",
    "https://user:pass@onramp.example",
    "onramp.example",
    "http://localhost.evil.example",
    "ftp://localhost",
    "null",
    "javascript:alert(1)",
  ])("refuse the address %s", (PUBLIC_ORIGIN) => {
    expect(problemsOf({ ...settings, PUBLIC_ORIGIN })).toEqual([expect.stringMatching(/^PUBLIC_ORIGIN /)]);
  });

  it("take PostgreSQL by its address", () => {
    expect(readConfig({ ...settings, DATABASE_URL: "postgres://u:p@host/db" }).engine).toBe("pg");
    expect(problemsOf({ ...settings, DATABASE_URL: ":memory:" })).toHaveLength(1);
  });

  it("allow an insecure cookie on http://localhost only", () => {
    expect(readConfig({ ...settings, INSECURE_COOKIE: "1" }).isSecure).toBe(false);
    expect(
      problemsOf({ ...settings, INSECURE_COOKIE: "1", PUBLIC_ORIGIN: "https://onramp.example" }),
    ).toHaveLength(1);
  });

  it.each([
    [{ SMTP_URL: "smtp://mail.example:587" }, ["MAIL_FROM is missing: who mails come from"]],
    [{ MAIL_FROM: "Onramp <onramp@example.com>" }, ["SMTP_URL is missing: mails cannot be sent without it"]],
    [
      { SMTP_URL: "mail.example", MAIL_FROM: "me@example.com" },
      ["SMTP_URL must be smtp://user:password@host:587 or smtps://…"],
    ],
    [
      { SMTP_URL: "smtp://mail.example", MAIL_FROM: "me@example.com\r\nBcc: all@example.com" },
      ["MAIL_FROM must be an address, or Name <address>"],
    ],
    [{ SMTP_URL: "smtps://a:b@mail.example", MAIL_FROM: "me@example.com" }, []],
  ] as [{ SMTP_URL?: string; MAIL_FROM?: string }, string[]][])("for mail %j say %j", (change, problems) => {
    if (problems.length > 0) expect(problemsOf({ ...settings, ...change })).toEqual(problems);
    else
      expect(readConfig({ ...settings, ...change }).mail).toEqual({
        smtpUrl: change.SMTP_URL,
        from: change.MAIL_FROM,
      });
  });

  it("want two different secrets", () => {
    expect(problemsOf({ ...settings, JOURNAL_KEY: settings.SESSION_SECRET })).toHaveLength(1);
  });

  it.each([
    ["1", 1],
    ["0", false],
    ["loopback, 10.0.0.0/8", "loopback,10.0.0.0/8"],
    ["::1", "::1"],
  ])("trust a proxy by count or address: %s", (TRUST_PROXY, trusted) => {
    expect(readConfig({ ...settings, TRUST_PROXY }).trustProxy).toBe(trusted);
  });

  it("read secrets from files, and say which file fails", () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "onramp-")), "secret");
    writeFileSync(file, `${"f".repeat(40)}\n`);
    const { SESSION_SECRET, ...rest } = settings;
    expect(readConfig({ ...rest, SESSION_SECRET_FILE: file }).sessionSecret).toBe("f".repeat(40));
    expect(problemsOf({ ...settings, SESSION_SECRET_FILE: file })).toEqual([
      expect.stringContaining("are both set"),
    ]);
    expect(problemsOf({ ...rest, SESSION_SECRET_FILE: `${file}-none` })).toEqual([
      expect.stringContaining("cannot be read"),
    ]);
    expect(SESSION_SECRET).toHaveLength(32);
  });

  it("count as unset when empty", () => {
    expect(readConfig({ ...settings, PORT: "", LOG_LEVEL: " " }).port).toBe(3000);
  });

  it("are all explained in .env.example", () => {
    const example = readFileSync(".env.example", "utf8");
    const source = readFileSync("app/web/config.server.ts", "utf8");
    for (const [, name] of source.matchAll(/^ {2}([A-Z_]+): /gm))
      expect(example).toMatch(new RegExp(`^(# )?${name}=`, "m"));
  });
});
