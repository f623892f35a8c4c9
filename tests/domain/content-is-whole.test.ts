import { aspects } from "#app/domain/aspects.ts";
import { type GateRule, keysOf } from "#app/domain/gate-rule.ts";
import { describe, expect, it } from "vitest";
import { questionKinds } from "#app/domain/quiz-questions.ts";
import { storedForms } from "#db/forms/all.ts";
import { cast, demoPassword, demoTeams, demoTrainees } from "#db/seed/cast.ts";
import { demoProducts } from "#db/seed/demo/products.ts";
import { practiceQuestions } from "#db/seed/demo/questions-practice.ts";
import { demoQuestions } from "#db/seed/demo/questions.ts";
import { demoQuizzes } from "#db/seed/demo/quizzes.ts";
import { situations } from "#db/seed/demo/situations.ts";
import { demoProgramme } from "#db/seed/demo/programme.ts";
import { defaultProgramme } from "#db/seed/programme/default-programme.ts";
import { defaultDocuments } from "#db/seed/programme/documents.ts";
import { defaultQuestions } from "#db/seed/programme/questions.ts";
import { defaultQuizzes } from "#db/seed/programme/quizzes.ts";
import { variants } from "#db/seed/programme/variants.ts";

const cyrillic = /[а-яА-Я]/;
const { stages } = defaultProgramme;
const requirements = stages.flatMap((stage) => stage.requirements);
const questions = [...defaultQuestions, ...demoQuestions, ...practiceQuestions];
const people = [...Object.values(cast), ...demoTrainees];
const everything = {
  defaultProgramme,
  defaultDocuments,
  defaultQuestions,
  defaultQuizzes,
  demoProducts,
  demoQuestions,
  demoQuizzes,
  people,
  demoTeams,
  variants,
  demoProgramme,
};

describe("all content", () => {
  it("is what the database takes", () => {
    expect(() => storedForms["programme_versions.content"].write(defaultProgramme)).not.toThrow();
    for (const { title, body } of defaultDocuments)
      expect(() => storedForms["document_versions.content"].write({ title, body })).not.toThrow();
    for (const { key, question } of questions)
      expect(() => storedForms["question_versions.content"].write(question), key).not.toThrow();
    for (const { key, quiz } of [...defaultQuizzes, ...demoQuizzes])
      expect(() => storedForms["quiz_versions.content"].write(quiz), key).not.toThrow();
    for (const { key, content } of demoProducts)
      expect(() => storedForms["products.content"].write(content), key).not.toThrow();
  });
});

describe("every text", () => {
  const texts = textsIn(everything);

  it("is in both languages and filled in", () => {
    expect(texts.length).toBeGreaterThan(600);
    expect(texts.filter(({ en, bg }) => !isFilled(en) || !isFilled(bg))).toEqual([]);
  });

  it("has no Bulgarian in the English and speaks Bulgarian in the Bulgarian", () => {
    expect(texts.filter(({ en }) => cyrillic.test(en ?? ""))).toEqual([]);
    const foreign = texts.filter(({ bg }) => /[a-zа-я]{4}/i.test(bg ?? "") && !cyrillic.test(bg ?? ""));
    expect(foreign).toEqual([]);
  });

  it("repeats paragraphs, headings and lists of a document in both languages", () => {
    for (const { body } of defaultDocuments) expect(shapeOf(body.bg)).toEqual(shapeOf(body.en));
  });
});

describe("keys", () => {
  const lists = {
    stages,
    requirements,
    questions,
    defaultDocuments,
    defaultQuizzes,
    demoQuizzes,
    demoProducts,
    demoTeams,
  };
  it.each(Object.entries(lists))("of %s are unique", (_name, rows) => {
    const keys = rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });
});

describe("the default programme", () => {
  it.each(stages)(
    "has only requirements of its own in the gate of stage $key, and some optional ones",
    (stage) => {
      const own = stage.requirements.map((requirement) => requirement.key);
      const named = keysOf(stage.gate);
      expect(named.filter((key) => !own.includes(key))).toEqual([]);
      expect(named.length).toBeLessThan(own.length);
      expect(impossible(stage.gate)).toEqual([]);
    },
  );

  it.each(stages)("lets everything of stage $key fall due within its norm", (stage) => {
    for (const { dueDay, opensDay = 1 } of stage.requirements) {
      expect(dueDay).toBeLessThanOrEqual(stage.normDays);
      expect(opensDay).toBeLessThanOrEqual(dueDay);
    }
  });

  it("leaves enough days for each amount that is limited by the day", () => {
    for (const requirement of requirements) {
      if (requirement.kind !== "activity" || requirement.perDay === null) continue;
      const days = requirement.dueDay - (requirement.opensDay ?? 1) + 1;
      expect(days * requirement.perDay).toBeGreaterThanOrEqual(requirement.amount);
    }
  });

  it("assigns a mentor in stage 3, and nothing before it waits for one", () => {
    expect(stages.map((stage) => stage.assignsMentor ?? false)).toEqual([false, false, true, false]);
    expect(JSON.stringify(stages.slice(0, 2))).not.toContain('"mentor"');
  });

  it("has the seven topics that a mentor shows", () => {
    const topics = stages[2].requirements.filter(
      ({ kind, key }) => kind === "sign-off" && key.startsWith("topic-"),
    );
    expect(topics).toHaveLength(7);
    expect(keysOf(stages[2].gate)).toEqual(expect.arrayContaining(topics.map((topic) => topic.key)));
  });

  it("finds every document and quiz that it names, and leaves none over", () => {
    const documents = requirements.flatMap((row) =>
      row.kind === "document" ? [row.document] : row.kind === "study" && row.text ? [row.text] : [],
    );
    const quizzes = requirements.flatMap((row) => (row.kind === "quiz" ? [row.quiz] : []));
    expect(documents.sort()).toEqual(defaultDocuments.map((row) => row.key).sort());
    expect(quizzes.sort()).toEqual(defaultQuizzes.map((row) => row.key).sort());
    expect(demoQuizzes.map((row) => row.key)).toEqual(defaultQuizzes.map((row) => row.key));
  });
});

describe("questions", () => {
  it("name options that exist, and leave at least one wrong", () => {
    for (const { key, question } of questions) {
      if (question.kind !== "single" && question.kind !== "multiple") continue;
      const ids = question.options.map((option) => option.id);
      const correct = [question.correct].flat();
      expect(new Set(ids).size, key).toBe(ids.length);
      expect(ids, key).toEqual(expect.arrayContaining(correct));
      expect(correct.length, key).toBeLessThan(ids.length);
      expect(correct.length, key).toBeGreaterThan(question.kind === "multiple" ? 1 : 0);
    }
  });

  it("accept short answers in both languages", () => {
    for (const { key, question } of questions) {
      if (question.kind !== "short") continue;
      expect(
        question.accepted.some((answer) => cyrillic.test(answer)),
        key,
      ).toBe(true);
      expect(
        question.accepted.some((answer) => !cyrillic.test(answer)),
        key,
      ).toBe(true);
    }
  });

  it("explain themselves unless a person grades them", () => {
    const silent = questions.filter(({ question }) => question.kind !== "free" && !question.explanation);
    expect(silent).toEqual([]);
    expect(demoQuestions.filter(({ question }) => !question.explanation)).toEqual([]);
  });

  it("cover seven aspects, every kind and every product", () => {
    const products = demoProducts.map((product) => product.key).sort();
    expect(new Set(demoQuestions.flatMap(({ question }) => question.aspect ?? []))).toEqual(new Set(aspects));
    expect(new Set(demoQuestions.map(({ question }) => question.kind))).toEqual(new Set(questionKinds));
    expect(demoQuestions.filter(({ question }) => question.kind === "free").length).toBeGreaterThanOrEqual(8);
    expect([...new Set(demoQuestions.map((row) => row.productKey))].sort()).toEqual(products);
  });
});

describe("quizzes", () => {
  const keys = { default: defaultQuestions.map((row) => row.key), demo: questions.map((row) => row.key) };
  const rows = [
    ...defaultQuizzes.map((row) => ({ ...row, bank: "default" as const })),
    ...demoQuizzes.map((row) => ({ ...row, bank: "demo" as const })),
  ];
  it.each(rows)("$bank $key draws from pools that are large enough and do not overlap", ({ quiz, bank }) => {
    const drawn = quiz.pools.flatMap((pool) => ("from" in pool ? pool.from : []));
    expect(drawn.filter((key) => !keys[bank].includes(key))).toEqual([]);
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const pool of quiz.pools)
      if ("from" in pool) expect(pool.from.length).toBeGreaterThanOrEqual(pool.count);
  });

  it.each(rows)("$bank $key can be failed and passed", ({ quiz }) => {
    expect(quiz.passingScoreBp).toBeGreaterThan(5_000);
    expect(quiz.passingScoreBp).toBeLessThanOrEqual(10_000);
    expect(quiz.attemptsLimit).toBeGreaterThan(1);
  });
});

describe("products", () => {
  it("name substitutes and add-ons that exist", () => {
    const keys = demoProducts.map((product) => product.key);
    const named = demoProducts.flatMap(({ content }) => [...content.addOns, ...content.substitutes]);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
    expect(new Set(demoProducts.map((product) => product.priority))).toEqual(new Set([1, 2, 3]));
  });

  it("take longer out of stock than from stock", () => {
    expect(
      demoProducts.filter(({ content }) => (content.outOfStock.days ?? 0) <= (content.inStock.days ?? 0)),
    ).toEqual([]);
  });
});

describe("people of the demo", () => {
  const trainees = [cast.nadia, cast.ivan, ...demoTrainees];

  it("have addresses of their own that reach nobody", () => {
    const emails = people.map((person) => person.email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.filter((email) => !/^[a-z]+(\.[a-z]+)?@example\.test$/.test(email))).toEqual([]);
  });

  it("are forty trainees in every situation", () => {
    expect(trainees).toHaveLength(40);
    expect(new Set(trainees.map((trainee) => trainee.situation))).toEqual(new Set(situations));
  });

  it("stand in teams headed by a head, and know a password long enough to stand alone", () => {
    for (const team of demoTeams) {
      expect(cast[team.head].roles).toContain("head");
      expect(cast[team.head].team).toBe(team.key);
    }
    expect(demoPassword.length).toBeGreaterThanOrEqual(15);
  });
});

type Text = { en?: string; bg?: string };

function textsIn(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value || "bg" in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() === text && text !== "";
}

function shapeOf(body: string | undefined): string[] {
  return (body ?? "").split("\n").map((line) => /^(## |- |$)/.exec(line)?.[0] ?? "text");
}

function impossible(rule: GateRule): GateRule[] {
  if (typeof rule === "string") return [];
  if ("all" in rule) return rule.all.flatMap(impossible);
  return rule.of.length < rule.atLeast ? [rule] : rule.of.flatMap(impossible);
}

describe.each([...variants, { key: "demo", programme: demoProgramme }])(
  "the programme $key",
  ({ programme }) => {
    it("has gates that name only what their stage has, and can be passed", () => {
      for (const stage of programme.stages) {
        const own = stage.requirements.map(({ key }) => key);
        expect(keysOf(stage.gate).filter((key) => !own.includes(key))).toEqual([]);
        expect(impossible(stage.gate)).toEqual([]);
        for (const { dueDay, opensDay = 1 } of stage.requirements)
          expect([dueDay <= stage.normDays, opensDay <= dueDay]).toEqual([true, true]);
      }
    });

    it("has no key twice, and permits that name what there is", () => {
      const keys = programme.stages.flatMap(({ requirements: all }) => all.map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { gate } of programme.permits ?? [])
        expect(gate === null ? [] : keysOf(gate).filter((key) => !keys.includes(key))).toEqual([]);
      expect(() => storedForms["programme_versions.content"].write(programme)).not.toThrow();
    });
  },
);

it("without prospecting nobody is asked to call strangers", () => {
  const programme = variants.find(({ key }) => key === "no-prospecting")?.programme;
  const all = programme?.stages.flatMap(({ requirements: rows }) => rows) ?? [];
  expect(all.filter((row) => row.kind === "activity" && ["call", "referral"].includes(row.activity))).toEqual(
    [],
  );
  expect(all.map(({ key }) => key)).not.toContain("topic-prospects");
  expect(programme?.permits?.map(({ permit }) => permit)).toEqual([
    "own-deals",
    "discounts",
    "working-alone",
  ]);
});
