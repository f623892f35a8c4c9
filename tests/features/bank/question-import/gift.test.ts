import { describe, expect, test } from "vitest";
import type { Question, QuestionOf } from "#app/domain/quiz-questions.ts";
import { scoreAnswer } from "#app/domain/quiz-scoring.ts";
import { paperOf } from "#app/domain/quiz-paper.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";

const read = (text: string) => readQuestions(text, "gift", "en");
function only(text: string) {
  const { taken, refused } = read(text);
  expect(refused, text).toEqual([]);
  expect(taken, text).toHaveLength(1);
  return taken[0] as NonNullable<(typeof taken)[0]>;
}
/** A question as a short text: its kind, prompt and answers with what each is worth. */
function told(question: Question): string {
  const say = (text: { en?: string | undefined }) => text.en ?? "";
  const answers = () => {
    switch (question.kind) {
      case "single":
      case "multiple":
        return question.options.map(
          ({ id, text, weightBp, explanation }) =>
            `${[question.correct].flat().includes(id) ? "+" : "-"}${weightBp === undefined ? "" : `${Number((weightBp / 100).toFixed(7))}%`}${say(text)}${explanation ? `(${say(explanation)})` : ""}`,
        );
      case "true-false":
        return [
          String(question.correct),
          `true(${say(question.notes?.true ?? {})})`,
          `false(${say(question.notes?.false ?? {})})`,
        ];
      case "short":
        return [
          ...question.accepted,
          ...(question.partly ?? []).map(({ text, bp }) => `${bp / 100}%${text}`),
        ];
      case "number":
        return [{ ...question, bp: 10_000 }, ...(question.partly ?? [])].map(
          ({ value, tolerance, bp, note }) =>
            `${bp === 10_000 ? "" : `${bp / 100}%`}${value}±${tolerance}${note ? `(${say(note)})` : ""}`,
        );
      case "matching":
        return [
          ...question.pairs.map(({ left, right }) => `${say(left)}→${say(right)}`),
          ...(question.others ?? []).map((right) => `→${say(right)}`),
        ];
      default:
        return [];
    }
  };
  return [
    question.kind,
    say(question.prompt),
    ...answers(),
    ...(question.explanation ? [`why: ${say(question.explanation)}`] : []),
  ].join(" | ");
}

describe("every construct of the format", () => {
  test.each([
    // True or false, and what is said to each answer.
    ["Film stretches. {T}", "true-false | Film stretches. | true | true() | false()"],
    ["Film stretches. {F}", "true-false | Film stretches. | false | true() | false()"],
    ["Film stretches. {TRUE}", "true-false | Film stretches. | true | true() | false()"],
    ["Film stretches. { FALSE }", "true-false | Film stretches. | false | true() | false()"],
    ["1+1=2 {T}", "true-false | 1+1=2 | true | true() | false()"],
    [
      "Film stretches.{T#Wrong: it does.#Right!}",
      "true-false | Film stretches. | true | true(Right!) | false(Wrong: it does.)",
    ],
    [
      "Film stretches.{F#Wrong.#Right!}",
      "true-false | Film stretches. | false | true(Wrong.) | false(Right!)",
    ],
    ["Film stretches.{TRUE#Only wrong}", "true-false | Film stretches. | true | true() | false(Only wrong)"],
    ["Film stretches.{TRUE##Only right}", "true-false | Film stretches. | true | true(Only right) | false()"],
    [
      "Film stretches.{T####In general}",
      "true-false | Film stretches. | true | true() | false() | why: In general",
    ],
    // One choice.
    ["Who?{~Ann ~Bob =nobody}", "single | Who? | -Ann | -Bob | +nobody"],
    ["Choose: {=a ~b}", "single | Choose: | +a | -b"],
    ["Everyone {~need~=needs} to eat", String.raw`single | Everyone \_\_\_\_\_ to eat | -need | +needs`],
    ["Which address? {~http://x.y =C}", "single | Which address? | -http://x.y | +C"],
    ["Q? {\n~one\n=two\n\n~three\n}", "single | Q? | -one | +two | -three"],
    ["Q? {\n\n=one\n\n~two\n\n}", "single | Q? | +one | -two"],
    ["Q?{=right#Good ~wrong#Bad ~wrong too#}", "single | Q? | +right(Good) | -wrong(Bad) | -wrong too"],
    ["Q?{=a#####all in all ~b}", "short | Q? | a | why: all in all ~b"],
    ["Q?{=a ~b####all in all}", "single | Q? | +a | -b | why: all in all"],
    ["Q?{=a =b ~c}", "single | Q? | +100%a | -100%b | -0%c"],
    ["Q?{=%50%half =full ~none}", "single | Q? | -50%half | +100%full | -0%none"],
    ["Q?{~wrong ~%50%half =full}", "single | Q? | -0%wrong | -50%half | +100%full"],
    ["Q?{~ %50%half =full}", "single | Q? | -50%half | +100%full"],
    ["Q?{half ~third =full}", "single | Q? | -half | -third | +full"],
    ["Q?{~%-25%worse ~no =full}", "single | Q? | --25%worse | -0%no | +100%full"],
    // Several choices.
    ["Two?{~%50%a ~%50%b ~%-100%c}", "multiple | Two? | +50%a | +50%b | --100%c"],
    [
      "Three?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}",
      "multiple | Three? | +33.33333%a | +33.33333%b | +33.33333%c | -0%d",
    ],
    ["Three?{~%33.333%a ~%66.667%b ~d}", "multiple | Three? | +33.33333%a | +66.66667%b | -0%d"],
    ["Two?{%50%a ~%50%b ~c}", "multiple | Two? | +50%a | +50%b | -0%c"],
    // Words.
    ["Who?{=no one =nobody}", "short | Who? | no one | nobody"],
    ["Two plus two is {=four =4}.", String.raw`short | Two plus two is \_\_\_\_\_. | four | 4`],
    ["Who?{=Onyx#Yes! =%75%Onix#Misspelt =%0%*#No}", "short | Who? | Onyx | 75%Onix"],
    ["Who?{=%100%Onyx =%50%onix#}", "short | Who? | Onyx | 50%onix"],
    ["Who?{Onyx}", "short | Who? | Onyx"],
    ["Who?{=pal*}", "short | Who? | pal*"],
    // Numbers.
    ["Q: 5 {#5}", "number | Q: 5 | 5±0"],
    ["Pi? {#3.1415:0.0005}", "number | Pi? | 3.1415±0.0005"],
    ["Pi? {#3.141..3.142}", "number | Pi? | 3.1415±0.0005"],
    ["Cold? {#-5..-1}", "number | Cold? | -3±2"],
    ["When? {#=1822:0#Right =%50%1822:2#Close}", "number | When? | 1822±0(Right) | 50%1822±2(Close)"],
    ["When? {#\n=1822:0\n=%50%1822:2\n~#Not at all\n}", "number | When? | 1822±0 | 50%1822±2"],
    [String.raw`Solve x*x\=16. {#=4:0 =-4:0}`, String.raw`number | Solve x\*x=16. | 4±0 | -4±0`],
    ["Solve. {#=4:0.1 =%50%3 =-4:0.1#also =%0%5}", "number | Solve. | 4±0.1 | 50%3±0 | -4±0.1(also)"],
    ["How many? {#.5}", "number | How many? | 0.5±0"],
    // Pairs.
    [
      "Match. {=film -> roll =tape->carton =strap -> reel}",
      "matching | Match. | film→roll | tape→carton | strap→reel",
    ],
    [
      "Match. {\n=film -> roll\n=tape -> carton\n= -> reel\n####So.}",
      "matching | Match. | film→roll | tape→carton | →reel | why: So.",
    ],
    // Written answers.
    ["Why so? {}", "free | Why so?"],
    ["Why so? { }", "free | Why so?"],
    ["Why so? {####Because.}", "free | Why so? | why: Because."],
    // Titles.
    ["::A title::Q?{T}", "true-false | Q? | true | true() | false()"],
    [":: A {braced} title, 1\\:2 ::Q?{T}", "true-false | Q? | true | true() | false()"],
    ["::No end of the title {T}", "true-false | ::No end of the title | true | true() | false()"],
    ["::A title\nover lines::\nQ?{T}", "true-false | Q? | true | true() | false()"],
    // Forms of text.
    ["[html]<p>Is it <b>so</b>?</p>{T}", "true-false | Is it **so**? | true | true() | false()"],
    ["[markdown]Is it **so**?{T}", "true-false | Is it **so**? | true | true() | false()"],
    ["[plain]Is it *so*?{T}", String.raw`true-false | Is it \*so\*? | true | true() | false()`],
    ["[moodle]Is it *so*?{T}", String.raw`true-false | Is it \*so\*? | true | true() | false()`],
    ["[moodle]Is it <i>so</i>?{T}", "true-false | Is it *so*? | true | true() | false()"],
    ["[sic] Is it so?{T}", String.raw`true-false | \[sic\] Is it so? | true | true() | false()`],
    [
      "[markdown]Q?{=*a* ~[plain]*b* ~[html]<b>c</b>#[plain]*no*}",
      String.raw`single | Q? | +*a* | -\*b\* | -**c**(\*no\*)`,
    ],
    ['[html]<img src\\="" alt="image">Choose: {=a ~b}', "single | Choose: | +a | -b"],
    ["[html]Q?{=<b>a</b> ~b####<i>So.</i>}", "single | Q? | +**a** | -b | why: *So.*"],
    // Escapes.
    [
      String.raw`Which is five? { ~ \= 2 + 2 = \= 2 + 3 ~ \= 2 + 4 }`,
      "single | Which is five? | -= 2 + 2 | += 2 + 3 | -= 2 + 4",
    ],
    [
      String.raw`No control\: \~ \= \# \{ \} \\ ? {T}`,
      String.raw`true-false | No control: ~ = \# { } \\ ? | true | true() | false()`,
    ],
    [String.raw`[markdown]One\nTwo{T}`, "true-false | One\nTwo | true | true() | false()"],
    [String.raw`[markdown]C\\new{=a ~b}`, String.raw`single | C\new | +a | -b`],
    [String.raw`Q?{=a\\ ~b \# c#see \#1}`, String.raw`single | Q? | +a\\ | -b \# c(see \#1)`],
    // Comments.
    ["// A comment\nQ?{T}", "true-false | Q? | true | true() | false()"],
    ["Q?{\n// =not this\n=a\n  // nor this\n~b\n}", "single | Q? | +a | -b"],
    ["Q {=a ~b} rest }", String.raw`single | Q \_\_\_\_\_ rest } | +a | -b`],
  ])("%j", (gift, expected) => {
    expect(told(only(gift).question).replace(/(\S)\s+\n/g, "$1\n")).toBe(expected);
  });
});

test("line ends of every system, and a mark at the start, change nothing", () => {
  const text = "// one\nA?{T}\n\nB?{=x\n~y}\n\n\nC?{F}";
  for (const variant of [text, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\uFEFF${text}`]) {
    expect(read(variant).taken.map(({ line, question }) => [line, question.kind])).toEqual([
      [2, "true-false"],
      [4, "single"],
      [8, "true-false"],
    ]);
  }
});

test("categories, and the tags in the comments of a question, become tags; ids do not", () => {
  const found = read(
    "$CATEGORY: $course$/top/Продукти/Фолио//лента\n// [id:F-12] [tag:Цени] [tag:a\\] b]\n::x::Кое?{=а ~б}\n\n// [tag:alone]\n\nДа?{T}\n\n$CATEGORY: $system$/top\nНе?{F}",
  );
  expect(found.taken.map(({ tags }) => tags)).toEqual([
    ["продукти", "фолио/лента", "цени", "a] b"],
    ["продукти", "фолио/лента"],
    [],
  ]);
});

describe("a brace left open", () => {
  test("names its place and takes none of the questions after it along, with titles or without", () => {
    const found = read(
      "One?{T}\n\nTwo is {=open\n~still\n\nThree?{F}\n\n::Four::Four?{=a ~b}\n\nFive? {=c\n\n\n$CATEGORY: x\nSix?{T}\n\nSeven? {",
    );
    expect(found.taken.map(({ question }) => question.prompt.en)).toEqual([
      "One?",
      "Three?",
      "Four?",
      "Six?",
    ]);
    expect(found.refused.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 8, "brace-left-open"],
      [10, 7, "brace-left-open"],
      [16, 8, "brace-left-open"],
    ]);
  });
  test("columns count what stands in the file, escapes and spaces included", () => {
    expect(read("  A \\{b\\} {x").refused).toMatchObject([
      { line: 1, column: 11, reason: "brace-left-open" },
    ]);
    expect(read("A\n b} c").refused).toMatchObject([{ line: 2, column: 3, reason: "brace-not-opened" }]);
  });
  test("a title below it begins a new question even without an empty line", () => {
    const found = read("::A::Q? {=a ~b\n::B::R? {=c ~d}\n::C::S? {T}");
    expect(found.taken.map(({ line, question }) => [line, question.prompt.en])).toEqual([
      [2, "R?"],
      [3, "S?"],
    ]);
    expect(found.refused).toMatchObject([{ line: 1, column: 9 }]);
  });
});

test("questions below one another without an empty line are read apart; braces in a text stay", () => {
  expect(
    read("A?{T}\nB?{=x ~y}\nC?\n{#5}\nD?{}").taken.map(({ line, question }) => [line, question.kind]),
  ).toEqual([
    [1, "true-false"],
    [2, "single"],
    [3, "number"],
    [5, "free"],
  ]);
  expect(only("Fill {=a ~b}\nand use {curly} ones").question.prompt.en).toBe(
    "Fill \\_\\_\\_\\_\\_\nand use {curly} ones",
  );
});

test.each([
  ["Just a heading", "description-only"],
  ["::Only a title::{T}", "no-question-text"],
  ["Q?{=a -> b =c}", "not-pairs"],
  ["Q?{#1,290}", "not-a-number"],
  ["Q?{#}", "no-right-option"],
  ["Q?{#*}", "not-a-number"],
  ["Q?{#five}", "not-a-number"],
  ["Q?{#5:x}", "not-a-number"],
  ["Q?{~a ~b}", "no-right-option"],
  ["Q?{=%50%half ~none}", "no-right-option"],
  ["Q?{=a->b}", "too-few-options"],
  ["Q?{=%50%half}", "no-right-option"],
])("%j is refused with its reason: %s", (gift, reason) => {
  const { taken, refused } = read(gift);
  expect([taken.length, refused[0]?.reason, refused[0]?.line]).toEqual([0, reason, 1]);
});

test("what the file says is worth something is worth it to the person who answers", () => {
  const scored = (gift: string, answers: readonly string[]) => {
    const { question } = only(gift);
    const made = paperOf(
      [{ key: "q", versionId: "v", question }],
      { products: [], deferrals: [] } as never,
      Math.random,
    );
    const [shown] = made?.paper.questions ?? [];
    return answers.map(
      (text) =>
        shown &&
        made &&
        scoreAnswer(
          shown,
          made.keys["q"] ?? {},
          shown.options
            ? shown.options.filter((one) => text.split("+").includes(one.text.en ?? "")).map(({ id }) => id)
            : text,
        ),
    );
  };
  expect(scored("Q?{=a =b ~c}", ["a", "b", "c"])).toEqual([10_000, 10_000, 0]);
  expect(scored("Q?{=%50%half =full ~none}", ["half", "full", "none"])).toEqual([5_000, 10_000, 0]);
  expect(scored("Q?{#=4:0 =-4:0 =%50%5:1}", ["4", "-4", "5,5", "3"])).toEqual([10_000, 10_000, 5_000, 0]);
  expect(
    scored("Q?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}", ["a", "a+b", "a+b+c", "a+b+c+d"]),
  ).toEqual([3_333, 6_666, 10_000, 0]);
  expect(
    scored(
      "Q?{~%14.28571%a ~%14.28571%b ~%14.28571%c ~%14.28571%d ~%14.28571%e ~%14.28571%f ~%14.28571%g ~h}",
      ["a+b+c+d+e+f+g", "a+b+c+d+e+f"],
    ),
  ).toEqual([10_000, 8_571]);
});

test("of a statement, the answer that is given is spoken of and no other", () => {
  const { question } = only("Film stretches.{T#Wrong…#Right!}");
  expect((question as QuestionOf<"true-false">).notes).toEqual({
    true: { en: "Right!" },
    false: { en: "Wrong…" },
  });
  expect(question.explanation).toBeUndefined();
});
