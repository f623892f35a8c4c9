import fc from "fast-check";
import { expect, test } from "vitest";
import { isTangled } from "#app/domain/tangled.ts";
import { fromFormat, fromHtml } from "#app/features/bank/question-import/html-markdown.format.server.ts";
import { asMarkdown, withoutEscapes } from "#app/features/bank/question-import/html-text.format.server.ts";
import { readQuestions } from "#app/features/bank/question-import/read-questions.format.server.ts";
import { plainText, richText } from "#app/web/rich-text.server.ts";

test.each([
  ["<p><b>Важно: </b>цената е <i>без ДДС </i>за брой</p>", "**Важно:** цената е *без ДДС* за брой", []],
  ["<b>foo </b>bar", "**foo** bar", []],
  ["foo<b> bar</b>", "foo **bar**", []],
  ["<b></b>a<i> </i>b", "a b", []],
  ["<b><strong>a</strong></b><b>b</b>", "**ab**", []],
  ["<b>a<i>b</i></b>", "**a*b***", []],
  ["<b><p>a</p><p>b</p></b>", "**a**\n\n**b**", []],
  [
    '<p>Коя дума е <u>подчертана</u>? Виж <a href="https://example.test/cena">ценоразпис</a>.</p>',
    "Коя дума е подчертана? Виж [ценоразпис](https://example.test/cena).",
    ["marks-dropped"],
  ],
  ["a<s>b</s><del>c</del>", "abc", ["marks-dropped"]],
  ['<span style="text-decoration: underline;">a</span>', "a", ["marks-dropped"]],
  [
    'Виж!<a href="https://example.test/a?x=1&amp;y=(2)">тук</a>',
    String.raw`Виж\![тук](<https://example.test/a?x=1\&y=(2)>)`,
    [],
  ],
  ['<a href="mailto:a@example.test">a</a>', "[a](mailto:a@example.test)", []],
  ['<a href="javascript:alert(1)">a</a> <a href="/b">b</a>', "a b", ["link-dropped"]],
  ['<audio src="a.mp3"></audio>Чуйте', "Чуйте", ["media-dropped"]],
  [
    '<video><source src="a.mp4">x</video><iframe src="https://example.test">y</iframe>Вижте',
    "Вижте",
    ["media-dropped"],
  ],
  ["<math><mi>x</mi></math> е колко?", "е колко?", ["formula-dropped"]],
  ['<img src="a.png" alt="x"> Кое е?', "Кое е?", ["image-dropped"]],
  ["x<sub>2</sub> и m<sup>2</sup>", "x₂ и m²", []],
  ["x<sub>max</sub>", String.raw`x\_(max)`, ["raised-flattened"]],
  ['<pre>if a:\n    b = "\\n"\n\nc</pre>', '```\nif a:\n    b = "\\n"\n\nc\n```', []],
  ["<pre><code>a &lt; b\n```</code></pre>", "````\na < b\n```\n````", []],
  [String.raw`В <code>C:\new\*</code> е`, "В `C:\\new\\*` е", []],
  ["<code>a`b</code>", "``a`b``", []],
  ["<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>", "- a\n  - b\n  - c\n- d", []],
  ["<ol><li>a<ul><li>b</li></ul></li></ol>", "1. a\n   - b", []],
  ["<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b", []],
  ["<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b", []],
  ["a<br>b", "a  \nb", []],
  ["<h3>Заглавие</h3><p>1. точка</p>", "### Заглавие\n\n1\\. точка", []],
  ["<blockquote><p>a</p><p>b</p></blockquote>", "> a\n> \n> b", []],
  [
    "<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>",
    "a | b  \n1 | 2",
    ["table-flattened"],
  ],
  ["a &amp;copy; b &nbsp; c", String.raw`a \&copy; b c`, []],
] as const)("%j is shown as it was", (html, text, notes) => {
  expect(fromHtml(html)).toEqual({ text, notes: [...notes] });
});

test("marks that would show as stars beside a letter are left out and said", () => {
  expect(fromHtml('a<b>"x"</b>b')).toEqual({ text: 'a"x"b', notes: ["marks-dropped"] });
});

test("code beside code, which Markdown would run together, is shown as plain words and said", () => {
  expect(fromHtml("<span><code>*</code></span><code>b</code>")).toEqual({
    text: String.raw`\*b`,
    notes: ["marks-dropped"],
  });
});

test.each([
  "1. Кой е първи?",
  "12) Кой?",
  "- тире",
  "+ плюс",
  "a\n---\nb",
  "a\n===",
  "# решетка",
  "> цитат",
  "~~~",
  "&copy; и &amp;",
  "![x](y)",
  "<b>x</b>",
  "C:\\new\\*",
  "a*b*c _d_ `e`",
  "[a]: b",
  "***",
  "1.",
  "1986\\. A",
])("the plain text %j is shown letter for letter", (text) => {
  expect(plainText(asMarkdown(text))).toBe(text.replace(/\s+/g, " "));
  expect(richText(asMarkdown(text)).map(({ as }) => as)).toEqual(["p"]);
  expect(withoutEscapes(asMarkdown(text))).toBe(text);
});

test("whatever is typed is shown as typed", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."*_`[]()<>#-+=~&;!|\\ \n\t1.)abя&#x:/\"'"), maxLength: 40 }),
      (text) => {
        expect(plainText(asMarkdown(text))).toBe(text.replace(/\s+/g, " ").trim());
      },
    ),
    { numRuns: 3_000 },
  );
});

test("whatever HTML says is shown in the same words", () => {
  const words = fc.string({ unit: fc.constantFrom(..."*_`[]()#-+=~!\\ 1.ab:\"'"), maxLength: 8 });
  type Made = { html: string; shown: string };
  const node: fc.Memo<Made> = fc.memo((depth) => {
    const leaf = words.map((text): Made => ({ html: text, shown: text }));
    if (depth <= 1) return leaf;
    const inside = fc.array(node(depth - 1), { maxLength: 3 });
    const joined = (all: Made[], by = "") => ({
      html: all.map(({ html }) => html).join(by),
      shown: all.map(({ shown }) => shown).join(by),
    });
    const mark = fc
      .tuple(fc.constantFrom("b", "i", "em", "strong", "span", "code"), inside)
      .map(
        ([tag, all]): Made => ({ html: `<${tag}>${joined(all).html}</${tag}>`, shown: joined(all).shown }),
      );
    const block = fc.tuple(fc.constantFrom("p", "div", "pre", "blockquote"), inside).map(
      ([tag, all]): Made => ({
        html: `<${tag}>${joined(all).html}</${tag}>`,
        shown: ` ${joined(all).shown} `,
      }),
    );
    const list = fc.tuple(fc.constantFrom("ul", "ol"), inside).map(
      ([tag, all]): Made => ({
        html: `<${tag}>${all.map(({ html }) => `<li>${html}</li>`).join("")}</${tag}>`,
        shown: ` ${all.map(({ shown }) => shown).join(" ")} `,
      }),
    );
    return fc.oneof({ weight: 3, arbitrary: leaf }, mark, block, list);
  });
  fc.assert(
    fc.property(fc.array(node(4), { maxLength: 4 }), (all) => {
      const [html, shown] = [all.map((one) => one.html).join(""), all.map((one) => one.shown).join("")];
      expect(plainText(fromHtml(html).text).replace(/\s+/g, "")).toBe(shown.replace(/\s+/g, ""));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["moodle", "a < b и c", String.raw`a \< b и c`],
  ["moodle", "<p>a</p>", "a"],
  ["plain", "<p>a</p>", String.raw`\<p\>a\</p\>`],
  ["markdown", "**a**", "**a**"],
  ["html", "a &lt; b", String.raw`a \< b`],
])("a text said to be %s: %j", (format, text, shown) => {
  expect(fromFormat(text, format).text).toBe(shown);
});

test.each(["> ", "- ", "1. ", "*a_ ", "_a*b", "*_", "[", "![", "a\n=\n", "> a\n", "[a]: b\n"])(
  "a text of nothing but %j is refused, since everybody would wait while it is shown",
  (piece) => {
    const said = (times: number) =>
      readQuestions(
        `[markdown]${piece.repeat(times).replace(/[=:[\]\n]/g, (one) => (one === "\n" ? "\\n" : one === "=" || one === ":" ? `\\${one}` : one))}b{T}`,
        "gift",
        "en",
      );
    expect(said(2_000).refused).toMatchObject([{ reason: "too-tangled" }]);
    expect(said(15)).toMatchObject({ refused: [], taken: [{ question: { kind: "true-false" } }] });
  },
);

test("a long text as people write it is none of those", () => {
  const text = Array.from(
    { length: 60 },
    (_, n) => `${n}. **Цена**: *без ДДС* за ${n} броя, [виж](https://example.test/${n})\n   - с отстъпка`,
  ).join("\n");
  expect(isTangled(text)).toBe(false);
  expect(isTangled(asMarkdown("_".repeat(2_000)))).toBe(false);
});
