import type { Language } from "#app/domain/localized.ts";
import { placesOfLetter } from "#app/domain/look-alikes.ts";
import type { ReadQuestions } from "#app/domain/question-import.ts";
import { Builder, type Built } from "./build-question.format.server.ts";
import { asMarkdown } from "./html-text.format.server.ts";

const option = /^\s*([A-Za-zА-Яа-я])\s*[.)]\s*(.*)$/;
const answer = /^\s*(?:ANSWER|ОТГОВОР)\s*:\s*([A-Za-zА-Яа-я])?\s*$/i;

/** Questions of an Aiken file: a question, lettered options, `ANSWER:` and a letter. One right answer each. */
export function readAiken(file: string, language: Language): ReadQuestions {
  const builder = new Builder();
  let open: { line: number; stem: string[]; options: { letter: string; text: string }[] } | null = null;
  const lines = file.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const close = (letter: string | null) => {
    const { line, stem, options } = open ?? { line: 1, stem: [], options: [] };
    open = null;
    if (stem.length === 0 && options.length === 0) return;
    builder.add(line, stem.join(" "), (): Built => {
      if (stem.length === 0) return { refused: "no-question-text" };
      if (options.length < 2) return { refused: "too-few-options" };
      if (letter === null) return { refused: "no-right-option" };
      const [place, other] = placesOfLetter(letter, options.map((one) => one.letter));
      if (place === undefined || other !== undefined) return { refused: place === undefined ? "unknown-right-answer" : "unclear-letter" };
      const shown = options.map(({ text }, index) => ({ id: `o${index + 1}`, text: { [language]: asMarkdown(text) } }));
      return { question: { kind: "single", prompt: { [language]: asMarkdown(stem.join("\n")) }, points: 1, options: shown, correct: `o${place + 1}` }, tags: [], notes: [] };
    });
  };
  lines.forEach((line, index) => {
    const said = answer.exec(line);
    const choice = option.exec(line);
    if (said) close(said[1]?.toUpperCase() ?? null);
    else if (choice && open && open.stem.length > 0) open.options.push({ letter: (choice[1] ?? "").toUpperCase(), text: choice[2]?.trim() ?? "" });
    else if (line.trim() !== "") {
      if (open && open.options.length > 0) close(null);
      open = { line: open?.line ?? index + 1, stem: [...(open?.stem ?? []), line.trim()], options: [] };
    }
  });
  close(null);
  return builder.done();
}
