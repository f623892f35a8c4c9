import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { terms } from "#app/domain/access-table.ts";
import { withOwnWords } from "#app/strings/own-words.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { formsOf } from "#app/strings/word-forms.ts";

test.each([
  ["ментор", "менторът ментора ментори менторите"],
  [
    "търговски директор",
    "търговският директор търговския директор търговски директори търговските директори",
  ],
  [
    "регионален мениджър",
    "регионалният мениджър регионалния мениджър регионални мениджъри регионалните мениджъри",
  ],
  ["коуч", "коучът коуча коучове коучовете"],
  ["наставник", "наставникът наставника наставници наставниците"],
  ["учител", "учителят учителя учители учителите"],
  ["старши търговец", "старши търговецът старши търговеца старши търговци старши търговците"],
  ["бизнес консултант", "бизнес консултантът бизнес консултанта бизнес консултанти бизнес консултантите"],
  ["мениджър продажби", "мениджърът продажби мениджъра продажби мениджъри продажби мениджърите продажби"],
  ["обучаван", "обучаваният обучавания обучавани обучаваните"],
  ["колежка", "колежката колежката колежки колежките"],
  ["кадровик", "кадровикът кадровика кадровици кадровиците"],
  ["HR", "HR HR HR HR"],
])("%s takes the article and the plural as Bulgarian does", (word, said) => {
  const { long, short, many, manyThe } = formsOf(word, "bg");
  expect([long, short, many, manyThe].join(" ")).toBe(said);
});

test("sentences say the company's word in the form they need", () => {
  const say = (text: string) =>
    withOwnWords(
      { text },
      { mentor: "Ментор", head: "Търговски директор", trainee: "Стажант", manager: "Търговски представител" },
      "bg",
    ).text;
  expect(say("Наставникът Ви и ръководителят продажби")).toBe("Менторът Ви и търговският директор");
  expect(say("Екипите и ръководителите им; ръководителят Ви решава")).toBe(
    "Екипите и търговските им директори; търговският Ви директор решава",
  );
  expect(say("новите акаунт мениджъри, двама наставници, трима обучаеми")).toBe(
    "новите търговски представители, двама ментори, трима стажанти",
  );
  expect(say("наставничеството")).toBe("наставничеството");
  const english = (text: string) =>
    withOwnWords({ text }, { mentor: "Advisor", head: "Sales director", admin: "Office" }, "en").text;
  expect(english("A mentor or a head of sales; Mentors' trainees; the head decides")).toBe(
    "An advisor or a sales director; Advisors' trainees; the sales director decides",
  );
  expect(english("Ask your administrator, not the system administrator")).toBe(
    "Ask your office, not the system administrator",
  );
});

test("what somebody wrote or is called stays as it is", () => {
  const words = {
    refused: (name: string, { reason }: { reason: string }) => `Mentor ${name}: “${reason}”`,
    nested: [{ of: (role: string) => ({ mentor: "a mentor" })[role] }],
  };
  const own = withOwnWords(words, { mentor: "Coach" }, "en");
  expect(own.refused("Mentor Mentorov", { reason: "my mentor was ill" })).toBe(
    "Coach Mentor Mentorov: “my mentor was ill”",
  );
  expect(own.nested[0]?.of("mentor")).toBe("a coach");
});

test("a word that holds another one's is said once", () => {
  const own = withOwnWords(stringsFor("bg"), { head: "Ръководител екип", mentor: "Старши обучител" }, "bg");
  expect([own.signIn.roles.head, own.signIn.roles.mentor, own.requirements.parties.head]).toEqual([
    "Ръководител екип",
    "Старши обучител",
    "ръководителя екип",
  ]);
  expect(own.gates.title(2)).toBe(stringsFor("bg").gates.title(2));
});

// A form the product does not know would stay beside the company's word.
test.each([
  [
    "en",
    /\b(?:trainees?|mentors?|trainers?|executives?|administrators?|account managers?|heads? of sales)\b/giu,
    /system administrator/giu,
  ],
  [
    "bg",
    /(?<!\p{L})(?:наставни[кц]|ръководител|обучител(?!н)|обучаем|управител|администратор|акаунт мениджър)\p{L}*/giu,
    /систем\p{L}+ администратор\p{L}*/giu,
  ],
] as const)("every sentence in %s that names a role takes the company's word", (language, names, others) => {
  const own = Object.fromEntries(terms.map((term) => [term, language === "bg" ? "Ъгъл" : "Zebra"]));
  const files = readdirSync(`app/strings/${language}`, { recursive: true, encoding: "utf8" });
  const left = files.flatMap((file) => {
    if (!file.endsWith(".ts")) return [];
    const source = readFileSync(`app/strings/${language}/${file}`, "utf8")
      .split("\n")
      .filter((line) => !/^import|^\s*\/\//.test(line))
      .join("\n");
    // Keys and variables are no words.
    const said = source.replaceAll(
      /"[\w.-]+"(?=\??:)|\b\w+(?=\??:)|\(\{[^}]*\}|\$\{[^}]*\}|\b\w+ === "[\w-]+"/g,
      "…",
    );
    return (
      withOwnWords({ said }, own, language)
        .said.replaceAll(others, "")
        .match(names)
        ?.map((word) => `${file}: ${word}`) ?? []
    );
  });
  expect(left).toEqual([]);
});
