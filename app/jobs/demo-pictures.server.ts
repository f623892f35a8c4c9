import { readFileSync } from "node:fs";
import path from "node:path";
import type { Localized } from "#app/domain/localized.ts";
import { withPicture } from "#app/domain/picture.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { type Made, makePicture } from "#app/web/make-picture.ts";
import { demoPictures } from "#db/seed/demo/pictures.ts";

/** The demo's pictures as they are kept, and what puts them into its questions. */
export async function makeDemoPictures(): Promise<{
  made: Made[];
  pictured: (key: string, question: Question) => Question;
}> {
  const byFile = new Map<string, Made>();
  for (const { file } of demoPictures) {
    const making = await makePicture(readFileSync(path.resolve("db/seed/demo/pictures", `${file}.png`)));
    if (!making.ok) throw new Error(`The picture ${file} cannot be read: ${making.code}`);
    byFile.set(file, making.picture);
  }
  const pictured = (key: string, question: Question): Question => {
    const mine = demoPictures.filter((one) => one.question === key);
    const shown = (text: Localized, option?: string) => {
      const one = mine.find((other) => ("option" in other ? other.option : undefined) === option);
      const made = one && byFile.get(one.file);
      return made ? withPicture(text, { id: made.id, alt: one.alt }, option !== undefined) : text;
    };
    return {
      ...question,
      prompt: shown(question.prompt),
      ...("options" in question && {
        options: question.options.map((option) => ({ ...option, text: shown(option.text, option.id) })),
      }),
    } as Question;
  };
  return { made: [...byFile.values()], pictured };
}
