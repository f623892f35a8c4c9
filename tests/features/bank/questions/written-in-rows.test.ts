import { beforeEach, describe, expect, test } from "vitest";
import type { QuestionKind } from "#app/domain/quiz-questions.ts";
import { submit, visit } from "#tests/support/visit.ts";
import { questionFieldsOf } from "#tests/support/question-fields.ts";
import { bankWorld, common, entry } from "./bank-world.ts";

beforeEach(bankWorld);

type Fields = Record<string, string>;
const keyFrom = (location: string) => location.split("/").at(-1) ?? "";
const valuesOf = (data: unknown) => (data as { values: Fields }).values;
/** Rows as a form sends them; cells that are not named are empty. */
const rows = (field: string, blank: Fields, ...all: Fields[]): Fields =>
  Object.fromEntries(
    all.flatMap((cells, n) =>
      Object.entries({ id: "", ...blank, ...cells }).map(([cell, value]) => [`${field}.${n}.${cell}`, value]),
    ),
  );
const option = { "text-en": "", "text-bg": "", share: "", "why-en": "", "why-bg": "" };
const options = (...all: Fields[]) => rows("options", option, ...all);

const written: [QuestionKind, Fields, object][] = [
  [
    "single",
    {
      "options.right": "2",
      ...options(
        { "text-en": "Tape", "why-en": "Tears", share: "50" },
        {},
        { "text-en": "Film", "text-bg": "Фолио" },
        {},
        {},
      ),
    },
    {
      correct: "o2",
      options: [
        { id: "o1", text: { en: "Tape" }, weightBp: 5_000, explanation: { en: "Tears" } },
        { id: "o2", text: { en: "Film", bg: "Фолио" }, weightBp: 10_000 },
      ],
    },
  ],
  [
    "multiple",
    {
      credit: "all",
      ...options(
        { "text-en": "Film", right: "yes" },
        { "text-en": "Tape", right: "yes" },
        { "text-en": "Foil\nin rolls" },
        {},
      ),
    },
    { correct: ["o1", "o2"], options: [{}, {}, { id: "o3", text: { en: "Foil\nin rolls" } }] },
  ],
  [
    "short",
    rows("accepted", { text: "", share: "" }, { text: "pallet" }, { text: "box", share: "33,33333 %" }, {}),
    { accepted: ["pallet"], partly: [{ text: "box", bp: 3_333.333 }] },
  ],
  [
    "number",
    {
      value: "4",
      tolerance: "0,5",
      "unit-en": "kg",
      "unit-bg": "",
      "whenRight-en": "So it is",
      "whenRight-bg": "",
      ...rows(
        "further",
        { value: "", tolerance: "", share: "", "why-en": "", "why-bg": "" },
        { value: "-4", tolerance: "0.1" },
        { value: "16", share: "50", "why-en": "The square" },
        {},
      ),
    },
    {
      value: 4,
      tolerance: 0.5,
      unit: { en: "kg" },
      note: { en: "So it is" },
      partly: [
        { value: -4, tolerance: 0.1, bp: 10_000 },
        { value: 16, tolerance: 0, bp: 5_000, note: { en: "The square" } },
      ],
    },
  ],
  [
    "calculated",
    {
      asks: "total",
      tolerance: "1",
      ...rows("volumes", { volume: "" }, { volume: "10" }, {}, { volume: "20" }),
      ...rows("deferrals", { days: "" }, { days: "0" }),
    },
    { volumes: [10, 20], deferrals: [0] },
  ],
  [
    "matching",
    rows(
      "pairs",
      { "left-en": "", "left-bg": "", "right-en": "", "right-bg": "" },
      { "left-en": "Film", "right-en": "Pallets" },
      { "right-en": "Letters" },
      { "left-en": "Tape = wide", "right-en": "Boxes" },
      {},
    ),
    {
      pairs: [
        { id: "p1", left: { en: "Film" }, right: { en: "Pallets" } },
        { id: "p2", left: { en: "Tape = wide" }, right: { en: "Boxes" } },
      ],
      others: [{ en: "Letters" }],
    },
  ],
  [
    "ordering",
    rows("items", { "text-en": "", "text-bg": "" }, { "text-en": "Ask" }, {}, { "text-en": "Offer" }),
    {
      items: [
        { id: "i1", text: { en: "Ask" } },
        { id: "i2", text: { en: "Offer" } },
      ],
    },
  ],
  [
    "free",
    {
      "guidance-en": "Says why",
      "guidance-bg": "",
      ...rows(
        "rubric",
        { "label-en": "", "label-bg": "", points: "1" },
        { "label-en": "Names it", points: "2" },
        {},
        { "label-en": "Explains", points: "" },
      ),
    },
    {
      rubric: [
        { key: "r1", label: { en: "Names it" }, points: 2 },
        { key: "r2", label: { en: "Explains" }, points: 1 },
      ],
    },
  ],
  ["oral", { "guidance-en": "Says why", "guidance-bg": "" }, { guidance: { en: "Says why" } }],
];

const two = { "options.right": "0", ...options({ "text-en": "yes" }, { "text-en": "no" }) };
const send = (fields: Fields, kind = "single") =>
  submit("elena", `/questions/new?kind=${kind}`, { ...common, ...fields });

describe("rows", () => {
  test.each(written)(
    "write a question of the kind %s, those left empty aside, and come back as they went in",
    async (kind, own, expected) => {
      const saved = await send(own, kind);
      expect([saved.status, saved.data]).toEqual([303, null]);
      const key = keyFrom(saved.location);
      const { question } = await entry(key);
      expect(question).toMatchObject({ kind, ...expected });
      const again = questionFieldsOf((await visit("elena", `/questions/${key}/edit`)).data);
      const change = await submit("elena", `/questions/${key}/edit`, {
        ...again,
        product: "film",
        seen: "1",
      });
      expect([change.status, (await entry(key)).question]).toEqual([303, question]);
    },
  );

  test("keep what they are when one before them goes or they change places", async () => {
    const { location } = await send({
      "options.right": "2",
      ...options({ "text-en": "a" }, { "text-en": "b" }, { "text-en": "c" }),
    });
    const key = keyFrom(location);
    const fields = questionFieldsOf((await visit("elena", `/questions/${key}/edit`)).data);
    const kept = Object.entries(fields).filter(([name]) => !name.startsWith("options.0."));
    await submit("elena", `/questions/${key}/edit`, {
      ...Object.fromEntries(kept),
      seen: "1",
      ...Object.fromEntries(
        Object.entries(options({ "text-en": "d" })).map(([name, value]) => [
          name.replace(".0.", ".7."),
          value,
        ]),
      ),
    });
    expect((await entry(key)).question).toMatchObject({
      correct: "o3",
      options: [
        { id: "o2", text: { en: "b" } },
        { id: "o3", text: { en: "c" } },
        { id: "o4", text: { en: "d" } },
      ],
    });
  });

  test.each<[string, Fields, string, string, Fields | undefined]>([
    [
      "no text in the company's language",
      { ...two, "options.1.text-en": "", "options.1.text-bg": "не" },
      "options.1.text-en",
      "required",
      { "options.0": "Answer 1", "options.1": "Answer 2" },
    ],
    ["a share above all", { ...two, "options.1.share": "101" }, "options.1.share", "not-a-share", undefined],
    ["a share in words", { ...two, "options.1.share": "half" }, "options.1.share", "not-a-share", undefined],
    ["a field of no row", { ...two, "options.1.worth": "1" }, "form", "invalid", undefined],
    ["nothing", { "options.right": "1", ...options({}, {}) }, "options", "required", undefined],
  ])("with %s are refused beside the cell, with all that was typed", async (_, own, field, code, names) => {
    const answer = await send(own);
    expect([answer.status, answer.data]).toEqual([
      422,
      expect.objectContaining({ errors: { [field]: code } }),
    ]);
    expect(valuesOf(answer.data)).toMatchObject({ ...own, "prompt-en": "What?" });
    if (names) expect(answer.data).toMatchObject({ rows: names });
    expect((await visit("elena", "/questions?q=what%3F")).data).toMatchObject({ rows: [] });
  });

  test("more than fit are refused", async () => {
    const many = options(...Array.from({ length: 31 }, (_, n) => ({ "text-en": `Text ${n}` })));
    expect((await send({ "options.right": "0", ...many })).data).toMatchObject({
      errors: { options: "too-many-lines" },
    });
  });
});

describe("without JavaScript, and with nothing written", () => {
  const act = async (fields: Fields, how: string, kind = "single") => {
    const answer = await send({ ...fields, act: how }, kind);
    expect([answer.status, (answer.data as { errors: object }).errors]).toEqual([200, {}]);
    expect((await visit("elena", "/questions?q=what%3F")).data).toMatchObject({ rows: [] });
    return { values: valuesOf(answer.data), data: answer.data };
  };

  test("more rows are shown with all that was typed, however unfinished", async () => {
    const unfinished = { ...two, "prompt-en": "", points: "many", "options.1.share": "half" };
    expect((await act(unfinished, "rows")).values).toEqual({ ...common, ...unfinished });
  });

  test("a row goes, and steps move up and down", async () => {
    expect((await act(two, "remove options.0")).values).toMatchObject({ "options.0.text-en": "no" });
    const steps = rows("items", { "text-en": "", "text-bg": "" }, { "text-en": "a" }, { "text-en": "b" });
    const { values } = await act(steps, "up items.1", "ordering");
    expect([values["items.0.text-en"], values["items.1.text-en"]]).toEqual(["b", "a"]);
    expect((await act(steps, "up items.0", "ordering")).values).toMatchObject(steps);
    expect((await act(two, "down nothing.9")).values).toMatchObject(two);
  });

  test("rows become text and text becomes rows", async () => {
    const { values } = await act(
      { ...two, ...options({ "text-en": "yes" }, {}, { "text-en": "no", share: "50" }) },
      "text",
    );
    expect(values).toMatchObject({
      "options-en": "* yes\n%50% no",
      "options-bg": "",
      "why-en": "",
      "why-bg": "",
    });
    expect(Object.keys(values).filter((name) => name.startsWith("options."))).toEqual([]);
    const back = await act(values, "rows");
    expect(back.values).toMatchObject({
      "options.right": "0",
      "options.0.text-en": "yes",
      "options.1.text-en": "no",
      "options.1.share": "50",
    });
  });

  test("a preview shows the question as it would be asked, without its key", async () => {
    const { data } = await act({ ...two, "options.0.why-en": "because it is" }, "preview");
    expect(data).toMatchObject({ preview: { answer: "option", options: [{}, {}] } });
    const { preview } = data as { preview: object };
    expect(JSON.stringify(preview)).not.toMatch(/because|correct|isRight/);
    expect((await send({ ...two, "prompt-en": "", act: "preview" })).status).toBe(422);
  });
});
