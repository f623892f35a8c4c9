import { describe, expect, test } from "vitest";
import { findCrmList, guessReading } from "#app/domain/crm/guess.ts";
import type { CrmPerson, CrmReading } from "#app/domain/crm/lists.ts";
import { readCrm } from "#app/domain/crm/read.ts";
import { listAt } from "#app/domain/import-table.ts";
import { readSheets } from "#app/web/read-sheets.ts";

const people: CrmPerson[] = [
  { name: "Nadia Koleva", email: "nadia@brenita.example", isRunning: true },
  { name: "Иван Жеков", email: "ivan@brenita.example", isRunning: true },
  { name: "Petya Dimova", email: null, isRunning: false },
].map((one, n) => ({ ...one, personId: `p${n}`, enrollmentId: `e${n}`, startsOn: "2026-11-02" }));

function open(
  file: string | Buffer,
  change: Partial<CrmReading> = {},
  said = new Map<string, string | null>(),
) {
  const limits = { rows: 2_020, columns: 200, letters: 300 };
  const read = readSheets(typeof file === "string" ? { text: file, limits } : { bytes: file, limits });
  if (!read.ok) throw new Error(read.code);
  const list = listAt(read.sheets, findCrmList(read.sheets));
  const reading = { ...guessReading(list.headings ?? []), ...change };
  const found = readCrm(list, reading, { people, said, timeZone: "Europe/Sofia", today: "2026-11-27" });
  return { ...reading, ...found };
}
const told = ({ records }: ReturnType<typeof open>) =>
  records.map(({ line, key, personId, day, facts }) => ({ line, key, personId, day, ...facts }));
const utc = (text: string) => Date.parse(text);

describe("exports are read as each CRM writes them", () => {
  // Property labels of the calls object in HubSpot's developer documentation ("Activities | Calls").
  test("HubSpot, calls from an index page, in UTF-8 with commas", () => {
    const found = open(
      [
        "Record ID,Call Title,Activity date,Call outcome,Call status,Call duration,Activity assigned to",
        '55100231,"Call with Dimitrov, Ltd",2026-11-24 10:15,Connected,COMPLETED,182000,Nadia Koleva',
        "55100232,Call with Vita Farm,2026-11-24 10:40,No answer,COMPLETED,4000,Nadia Koleva",
        "55100233,Follow up,2026-11-30 09:00,,SCHEDULED,,Nadia Koleva",
        "55100234,Call,2026-11-24 11:00,Connected,COMPLETED,60000,Somebody Else",
      ].join("\r\n"),
    );
    expect(found).toMatchObject({ list: "activities", crm: "hubspot", problems: [] });
    expect(told(found)).toEqual([
      {
        line: 2,
        key: "hubspot:55100231",
        personId: "p0",
        day: "2026-11-24",
        kind: "call",
        at: utc("2026-11-24T08:15Z"),
      },
      {
        line: 3,
        key: "hubspot:55100232",
        personId: "p0",
        day: "2026-11-24",
        kind: "call",
        at: utc("2026-11-24T08:40Z"),
      },
    ]);
    expect(found.passed).toMatchObject({ undone: 1, others: 1 });
  });

  test("HubSpot, by the names of its interface for programs, with moments in milliseconds", () => {
    const found = open(
      `hs_object_id\ths_timestamp\ths_call_title\ths_call_status\thubspot_owner_id\n901\t${utc("2026-11-23T22:30Z")}\tLate\tCOMPLETED\t4711`,
      {},
      new Map([["4711", "p1"]]),
    );
    expect(told(found)).toEqual([
      // Half past midnight in Sofia.
      {
        line: 2,
        key: "hubspot:901",
        personId: "p1",
        day: "2026-11-24",
        kind: "call",
        at: utc("2026-11-23T22:30Z"),
      },
    ]);
  });

  // Field names of Pipedrive's activities and deals, as its exports and its import fields name them ("Activity - Due date", "Deal - Won time").
  test("Pipedrive, activities with semicolons", () => {
    const found = open(
      [
        "Activity - ID;Activity - Subject;Activity - Type;Activity - Due date;Activity - Due time;Activity - Duration;Activity - Done;Activity - Assigned to user;Deal;Organization",
        "3001;First call;Call;2026-11-25;10:30;00:05;Done;Nadia Koleva;;Vita Farm",
        "3002;Visit;Meeting;2026-11-25;14:00;01:00;Done;ivan@brenita.example;Film;Vita Farm",
        "3003;Lunch;Lunch;2026-11-25;;;Done;Nadia Koleva;;",
        "3004;Write a letter;Email;2026-11-25;;;Done;Nadia Koleva;;",
        "3005;Call back;Call;2026-11-26;;;Undone;Nadia Koleva;;",
        "3001;First call;Call;2026-11-25;10:30;;Done;Nadia Koleva;;",
      ].join("\n"),
    );
    expect(found).toMatchObject({ list: "activities", crm: "pipedrive" });
    expect(told(found)).toMatchObject([
      { key: "pipedrive:3001", kind: "call", at: utc("2026-11-25T08:30Z") },
      { key: "pipedrive:3002", personId: "p1", kind: "meeting" },
      { key: "pipedrive:3003", kind: "meeting", at: null },
    ]);
    expect(found.passed).toMatchObject({ "other-kinds": 1, undone: 1 });
    expect(found.problems).toEqual([{ line: 7, problem: "id-twice", value: "3001" }]);
  });

  test("Pipedrive, deals won, lost and open", () => {
    const found = open(
      [
        "Deal - ID,Deal - Title,Deal - Status,Deal - Stage,Deal - Value,Deal - Currency,Deal - Owner,Deal - Won time,Deal - Lost time,Deal - Product name",
        'D7,Film for a year,Won,Negotiation,"1,250.00",EUR,Nadia Koleva,2026-11-20 16:05:11,,Stretch film',
        "D8,Straps,Lost,Offer,300,EUR,Nadia Koleva,,2026-11-21 09:00:00,",
        "D9,Tape,Open,Offer,80,EUR,Nadia Koleva,,,",
      ].join("\n"),
    );
    expect(found).toMatchObject({ list: "deals", crm: "pipedrive", problems: [] });
    expect(told(found)).toMatchObject([
      { key: "pipedrive:D7", day: "2026-11-20", isWon: true, product: "Stretch film", valueCents: 125_000 },
      { key: "pipedrive:D8", day: "2026-11-21", isWon: false, product: null, valueCents: 30_000 },
    ]);
    expect(found.passed.undone).toBe(1);
  });

  // Fields of crm.activity.fields in Bitrix24's documentation; TYPE_ID 1 is a meeting, 2 a call (crm.enum.activitytype).
  test("Bitrix24, the table of activities", () => {
    const found = open(
      [
        "ID;TYPE_ID;SUBJECT;COMPLETED;DIRECTION;RESPONSIBLE_ID;RESPONSIBLE_NAME;START_TIME;END_TIME;DEADLINE",
        "17;2;Исходящий звонок;Y;2;9;Иван Жеков;24.11.2026 09:05:00;24.11.2026 09:09:00;24.11.2026 09:05:00",
        "18;1;Встреча;Y;;9;Иван Жеков;24.11.2026 15:00:00;24.11.2026 16:00:00;24.11.2026 15:00:00",
        "19;2;Звонок;N;2;9;Иван Жеков;25.11.2026 09:00:00;25.11.2026 09:10:00;25.11.2026 09:00:00",
        "20;6;Дело;Y;;9;Иван Жеков;24.11.2026 17:00:00;;",
      ].join("\r\n"),
    );
    expect(found).toMatchObject({ list: "activities", crm: "bitrix24", problems: [] });
    expect(told(found)).toMatchObject([
      { key: "bitrix24:17", personId: "p1", day: "2026-11-24", kind: "call", at: utc("2026-11-24T07:09Z") },
      { key: "bitrix24:18", kind: "meeting" },
    ]);
    expect(found.passed).toMatchObject({ undone: 1, "other-kinds": 1 });
  });

  test("Bitrix24, the list of deals in Russian, in windows-1251", () => {
    const text = [
      "ID;Название сделки;Стадия сделки;Сумма;Валюта;Ответственный;Предполагаемая дата закрытия;Товар",
      "71;Пленка;Сделка успешна;1 234,50;EUR;Иван Жеков;20.11.2026;Стреч фолио",
      "72;Лента;Сделка провалена;200;EUR;Иван Жеков;20.11.2026;",
      "73;Короб;Переговоры;200;EUR;Иван Жеков;20.12.2026;",
    ].join("\r\n");
    const bytes = Buffer.from(
      [...text].map((letter) => {
        const code = letter.charCodeAt(0);
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
      }),
    );
    const found = open(bytes);
    expect(found).toMatchObject({ list: "deals", crm: "bitrix24", problems: [] });
    expect(told(found)).toMatchObject([
      { key: "bitrix24:71", isWon: true, valueCents: 123_450, product: "Стреч фолио" },
      { key: "bitrix24:72", isWon: false, valueCents: 20_000 },
    ]);
  });

  test("plan and result by month in Bulgarian, in euro or in pieces", () => {
    const file =
      "Служител;Месец;План;Резултат\nNadia Koleva;11.2026;5 000,00;4 250,50\nИван Жеков;ноември 2026;40;38\nИван Жеков;2026-11;1;1";
    const found = open(file);
    expect(found).toMatchObject({ list: "results", problems: [{ line: 4, problem: "month-twice" }] });
    expect(told(found)).toMatchObject([
      { key: "p0:2026-11", day: "2026-11-01", unit: "money", plan: 500_000, result: 425_050 },
      { key: "p1:2026-11", plan: 4_000, result: 3_800 },
    ]);
    expect(told(open(file, { unit: "count" }))).toMatchObject([{ unit: "count", plan: 40, result: 38 }]);
  });
});

describe("what a file leaves open is said", () => {
  const days = (texts: string[], change: Partial<CrmReading> = {}) =>
    open(
      ["ID,Type,Date,Owner", ...texts.map((text, n) => `${n + 1},Call,${text},Nadia Koleva`)].join("\n"),
      change,
    );

  test.each<[string, string[], string[], boolean]>([
    [
      "one day that can only be read one way decides for all",
      ["03/11/2026", "24/11/2026"],
      ["2026-11-03", "2026-11-24"],
      false,
    ],
    [
      "the American order, with noon",
      ["11/03/2026 02:05 PM", "11/24/2026 12:00 AM"],
      ["2026-11-03", "2026-11-24"],
      false,
    ],
    ["dots put the day first", ["03.11.2026 г.", "4.11.26"], ["2026-11-03", "2026-11-04"], false],
    ["both the same needs nobody", ["11/11/2026"], ["2026-11-11"], false],
    ["neither is sure", ["03/11/2026", "05/11/2026"], [], true],
  ])("%s", (_, texts, read, isOrderNeeded) => {
    const found = days(texts);
    expect(found.records.map(({ day }) => day)).toEqual(read);
    expect(found.isOrderNeeded).toBe(isOrderNeeded);
    if (isOrderNeeded)
      expect(found.problems.map(({ problem }) => problem)).toEqual(texts.map(() => "unclear-day"));
  });

  test("an answer about the order is taken where it is needed only", () => {
    expect(days(["03/11/2026"], { dayOrder: "day-first" }).records[0]?.day).toBe("2026-11-03");
    expect(days(["11/03/2026"], { dayOrder: "month-first" }).records[0]?.day).toBe("2026-11-03");
    expect(days(["24/11/2026"], { dayOrder: "month-first" }).records[0]?.day).toBe("2026-11-24");
  });

  test.each<[string, string, string]>([
    ["no id", ",Call,2026-11-24,Nadia Koleva", "id-missing"],
    ["no day", "1,Call,,Nadia Koleva", "day-missing"],
    ["a day that is none", "1,Call,31.11.2026,Nadia Koleva", "not-a-day"],
    ["nobody", "1,Call,2026-11-24,", "owner-missing"],
  ])("a line with %s is left out and named", (_, line, problem) => {
    expect(open(`ID,Type,Date,Owner\n${line}`)).toMatchObject({
      records: [],
      problems: [{ line: 2, problem }],
    });
  });

  test("money in another currency or in doubt is not taken for euro; leva are", () => {
    const values = ["1.234", "$ 500", "1 955,83 лв.", "-5", ""].map(
      (value, n) => `${n};Won;${value};Nadia Koleva;2026-11-24`,
    );
    const found = open(["Deal ID;Deal stage;Amount;Deal owner;Close date", ...values].join("\n"));
    expect(found.problems.map(({ problem }) => problem)).toEqual([
      "unclear-amount",
      "not-an-amount",
      "not-an-amount",
    ]);
    expect(told(found)).toMatchObject([{ valueCents: 100_000 }, { valueCents: null }]);
  });

  test("who it was is asked where neither address nor name says it, and the answer holds", () => {
    const file =
      "ID,Type,Date,Owner\n1,Call,2026-11-24,n.koleva\n2,Call,2026-11-24,Koleva Nadia\n3,Call,2026-11-24,Petya Dimova";
    const asked = open(file);
    expect(asked.owners.map(({ said, personId, isKnown }) => [said, personId, isKnown])).toEqual([
      ["n.koleva", null, false],
      ["Koleva Nadia", "p0", true],
      ["Petya Dimova", "p2", true],
    ]);
    expect(asked.passed).toMatchObject({ others: 1, over: 1 });
    const answered = open(file, {}, new Map([[asked.owners[0]?.key ?? "", "p0"]]));
    expect(answered.records.map(({ line }) => line)).toEqual([2, 3]);
  });

  test("what was before the first day brings nothing", () => {
    expect(open("ID,Type,Date,Owner\n1,Call,2026-10-30,Nadia Koleva").passed.early).toBe(1);
  });
});
