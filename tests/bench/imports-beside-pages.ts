import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { paths } from "#app/paths.ts";
import { closeDatabase, openDatabase, tx } from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { insertPerson, insertRole } from "#db/queries/people.ts";
import { once } from "./measure.ts";
import { signIn, type Target } from "./scene.ts";
import { secrets, type Served } from "./served.ts";

/** A page of somebody else asked for again and again, in milliseconds: while nothing else goes on, and while a list is taken in. */
export type ImportBeside = {
  list: string;
  lines: number;
  importMs: number;
  quietP50Ms: number;
  quietMaxMs: number;
  besideP50Ms: number;
  besideMaxMs: number;
  slower: number;
};
export type Importer = { cookie: string };

const lines = 2_000;
const quietPages = 100;

/** Makes somebody who may take lists in. */
export async function prepareImports(database: string): Promise<Importer> {
  setJournalKey(secrets.JOURNAL_KEY_ID, secrets.JOURNAL_KEY);
  await openDatabase(database);
  try {
    const [id, now] = [randomUUID(), Date.now()];
    await tx(async (t) => {
      await insertPerson(t, { id, name: "Whoever imports", email: null, language: null, at: now });
      for (const role of ["admin", "trainer"] as const)
        await insertRole(t, { id: randomUUID(), personId: id, role, fromAt: now, grantedById: id });
    });
    return { cookie: await signIn(id, now) };
  } finally {
    await closeDatabase();
  }
}

/** Takes in two thousand people, then two thousand products, then the same products at other prices, each beside somebody who opens a page. */
export async function measureImportsBeside(
  { cookie }: Importer,
  page: Target,
  served: Served,
): Promise<ImportBeside[]> {
  const people = table(["Name", "E-mail"], (n) => [`Person ${n} of the list`, `person-${n}@list.example`]);
  const products = (price: number) =>
    table(["Code", "Name", "Price"], (n) => [`L-${n}`, `Product ${n} of the list`, price + n / 100]);
  const columns = ["key", "name-en", "price"];
  const lists = [
    { list: "new people", path: paths.peopleImported, columns: ["name", "email"], rows: people },
    { list: "new products", path: paths.productImported, columns, rows: products(1) },
    { list: "changed products", path: paths.productImported, columns, rows: products(2) },
  ];
  const measured: ImportBeside[] = [];
  for (const { list, path, columns: read, rows } of lists) {
    const quiet = await timesOf(page, served, (n) => n < quietPages);
    const begun = performance.now();
    let isOver = false;
    const importing = taken(served, cookie, path, read, rows).finally(() => {
      isOver = true;
    });
    const beside = await timesOf(page, served, () => !isOver);
    await importing;
    const [quietP50Ms, besideP50Ms] = [middle(quiet), middle(beside)];
    measured.push({
      list,
      lines,
      importMs: Math.round(performance.now() - begun),
      quietP50Ms,
      quietMaxMs: round(Math.max(...quiet)),
      besideP50Ms,
      besideMaxMs: round(Math.max(...beside)),
      slower: round(besideP50Ms / quietP50Ms),
    });
  }
  return measured;
}

const table = (headings: string[], row: (n: number) => (string | number)[]) =>
  JSON.stringify([
    ["", [headings, ...Array.from({ length: lines }, (_, n) => row(n))].map((cells, n) => [n + 1, cells])],
  ]);

// Asks for the import and waits until its page says that it is over.
async function taken(
  { url, origin }: Served,
  cookie: string,
  path: string,
  columns: string[],
  rows: string,
): Promise<void> {
  const body = new URLSearchParams([
    ["table", rows],
    ["step", "import"],
    ["requestId", randomUUID()],
    ["sheet", "0"],
    ["heading", "1"],
    ["shown", "0:1"],
    ...columns.map((column) => ["columns[]", column]),
  ]);
  const answer = await fetch(url + path, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { cookie, origin, "sec-fetch-site": "same-origin" },
  });
  const next = answer.headers.get("location");
  if (![302, 303].includes(answer.status) || !next)
    throw new Error(`${path} answered ${answer.status} ${(await answer.text()).slice(0, 300)}`);
  for (;;) {
    const progress = await (
      await fetch(new URL(next, url), { headers: { cookie, accept: "text/html" } })
    ).text();
    if (!progress.includes('http-equiv="refresh"')) return;
    await setTimeout(200);
  }
}

async function timesOf(page: Target, served: Served, goesOn: (n: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  do {
    const begun = performance.now();
    await once(page, served);
    times.push(performance.now() - begun);
  } while (goesOn(times.length));
  return times;
}

const round = (value: number) => Math.round(value * 100) / 100;
const middle = (values: readonly number[]) =>
  round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
