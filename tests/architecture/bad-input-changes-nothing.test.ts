import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { engine } from "#db/engine";
import { handlerScene, modules, pages, urlOf } from "#tests/support/every-handler.ts";
import { forgetCookies, post, visit } from "#tests/support/visit.ts";

/** Bodies for each action: half of them broken in form, half with a field nobody offers or one sent twice. */
const bodies = 200;
const nasty = [
  "",
  " ",
  "\0",
  "a\0b",
  "null",
  "undefined",
  "NaN",
  "-0",
  "1e308",
  "-1",
  "0",
  "999999999999999999999",
  "1.5",
  "0000-00-00",
  "9999-99-99",
  "2026-02-30",
  "10000-01-01",
  "../../etc",
  "<script>alert(1)</script>",
  "'; drop table people; --",
  "%00",
  "\u202Eabc",
  "\uFFFD\uD83D",
  "😀".repeat(50),
  "x".repeat(30_000),
  "[]",
  "{}",
  '{"$ne":1}',
  "true",
  "__proto__",
  "constructor",
  "=cmd|' /C calc'!A0",
  "\r\nSet-Cookie: a=b",
  "Ω".repeat(300),
  "١٢٣",
  "１２",
];
/** Fields no form offers, but somebody may try. */
const extra = [
  "noSuchField",
  "score",
  "scoreBp",
  "passed",
  "isPassed",
  "mentorId2",
  "userId",
  "traineeId",
  "createdAt",
  "startedAt",
  "deadline",
  "now",
  "isAdmin",
  "decidedById",
  "actorId",
  "subjectId",
  "__proto__[admin]",
  "constructor[prototype]",
  "id",
  "hash",
  "override",
];
const types = [
  "application/json",
  "text/plain",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "multipart/form-data; boundary=",
  "application/xml",
  "",
  "application/x-www-form-urlencoded; charset=utf-16",
  "image/png",
];
const raws = [
  "",
  "{",
  "[]",
  "--x\r\n",
  '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1',
  '--x\r\nContent-Disposition: form-data; name="a"; filename="../a\0.exe"\r\n\r\nMZ\r\n--x--',
  "\u0000\u0001",
  "a=1&&&=&=b&%",
  "x".repeat(1_000),
];

/** The names a feature's forms know, so that bodies come close to real ones. */
function fieldsOf(file: string): string[] {
  const folder = join("app", dirname(file));
  const forms = readdirSync(folder)
    .filter((name) => name.endsWith(".form.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  return [
    ...new Set(
      forms.flatMap((text) =>
        [...text.matchAll(/\b([a-zA-Z]{2,24}):? ?[:,] ?(?:z\.|[a-z])/g)].map(([, name]) => name ?? ""),
      ),
    ),
  ];
}

function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
const pick = <T>(next: (n: number) => number, from: readonly T[]): T => from[next(from.length)] as T;

/** What is on record, sessions and counts of wrong guesses aside. */
function digest(file: string): string {
  const db = new Database(file, { readonly: true });
  const tables = db
    .prepare(
      "select name from sqlite_master where type = 'table' and name not in ('sessions', 'sign_in_failures', 'journal') order by name",
    )
    .pluck()
    .all() as string[];
  const hash = createHash("sha256");
  for (const name of tables) hash.update(JSON.stringify(db.prepare(`select * from "${name}"`).all()));
  db.close();
  return hash.digest("hex");
}

/** Nothing is there in this scene: no demo, a company that is set up, no deal played. */
const isShut = (path: string) => ["demo/sign-in", "setup"].includes(path) || path.includes(":dealAttemptId");

const everybody = () => ["head", "trainer", "admin", "executive", "mentor", scene.company.traineeId];
let scene: Awaited<ReturnType<typeof handlerScene>>;
beforeAll(async () => {
  scene = await handlerScene();
  // The first sign-in of each is on record; it must not fall into a digest.
  for (const person of everybody()) await visit(person, "/account");
});

// Signing out takes whatever comes, and would leave nobody signed in for the rest.
const actions = pages
  .filter(({ path }) => path !== "sign-out")
  .flatMap((entry) =>
    modules[`/app/${entry.file}`]?.["action"] ? [[entry.path ?? "/", entry] as const] : [],
  );

describe.skipIf(engine === "pg").each(actions)("/%s", (_, entry) => {
  test(`${bodies} bad bodies are refused without an error and without a trace`, async () => {
    const next = numbers([...entry.file].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    const url = urlOf(entry, scene.params);
    const names = [...fieldsOf(entry.file), "password", "role", "__proto__"];
    const before = digest(scene.file);
    const odd: string[] = [];
    let reached = 0;
    for (let n = 0; n < bodies; n++) {
      const isRaw = n % 2 === 0;
      const type = pick(next, types);
      const chosen = Array.from(
        { length: 1 + next(8) },
        () => [pick(next, names) + (next(6) === 0 ? "[]" : ""), pick(next, nasty)] as const,
      );
      const body = isRaw
        ? pick(next, raws)
        : new URLSearchParams([
            ...chosen.map(([name, value]) => [name, value]),
            [pick(next, extra), pick(next, nasty)],
          ]);
      const person = everybody()[Math.floor(n / 2) % everybody().length] ?? "head";
      const { status } = await post(
        person,
        url,
        isRaw
          ? { body, type: type === "" || type.startsWith("application/x-www") ? "text/plain" : type }
          : { body },
      );
      if ([400, 409, 413, 415, 422].includes(status)) reached++;
      if (status >= 500 || status === 200)
        odd.push(
          `${person} ${status} ${isRaw ? `${type} ${JSON.stringify(body)}` : String(body).slice(0, 300)}`,
        );
    }
    expect(
      { odd: odd.slice(0, 3), reached: reached > 0 },
      "Each line is a body that was taken (200) or broke the action (500): let the form's schema refuse it with a code. Not reached: nobody of this scene may send it, so give the scene what its address needs (tests/support/every-handler.ts).",
    ).toEqual({
      odd: [],
      reached: !isShut(entry.path ?? ""),
    });
    expect(digest(scene.file), "A refused body left a trace: check it before the verb writes.").toBe(before);
  });
});

describe.skipIf(engine === "pg").each(actions)("/%s with fields of its own", (_, entry) => {
  test("odd values in known fields end in an answer, never in an error", async () => {
    forgetCookies();
    const next = numbers(entry.file.length);
    const url = urlOf(entry, scene.params);
    const names = fieldsOf(entry.file);
    const some = everybody().filter((one) => one !== "executive");
    const odd: string[] = [];
    for (let n = 0; n < 40 && names.length > 0; n++) {
      const body = new URLSearchParams(
        [...new Set(names)].filter(() => next(3) > 0).map((name) => [name, pick(next, nasty)]),
      );
      const { status } = await post(some[n % some.length] ?? "head", url, { body });
      if (status >= 500) odd.push(`${status} ${String(body).slice(0, 300)}`);
    }
    expect(odd, "Each line broke the action: let the form's schema refuse it with a code.").toEqual([]);
  });
});
