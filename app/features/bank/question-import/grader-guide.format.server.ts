import { inLanguage, type Language } from "#app/domain/localized.ts";
import { linesOfRubric, rubricFrom } from "#app/domain/question-lines.ts";
import type { RubricLine } from "#app/domain/question-parts.ts";
import type { QuestionOf } from "#app/domain/quiz-questions.ts";

type Judged = QuestionOf<"free"> | QuestionOf<"oral">;
/** What graders go by: a model answer, lines of a rubric with their points, and whether it is asked aloud. */
export type GraderGuide = { guidance: string; rubric: RubricLine[]; isAloud: boolean };

const headings = {
  en: ["Rubric", "Rubric, asked aloud"],
  bg: ["Критерии", "Критерии, устен отговор"],
} as const;
const spoken: string[] = [headings.en[1], headings.bg[1]];
const all: string[] = [...headings.en, ...headings.bg];
const line = /^- (.*\S) \| (\d{1,3})$/;

/** A guide as one text in Markdown: the model answer, then the rubric as a list, each line with its points. */
export function writeGraderGuide(question: Judged, language: Language): string {
  const isAloud = question.kind === "oral";
  const guidance = inLanguage(question.guidance, language);
  const rows = linesOfGuide(question, language).map((text) => `- ${text}`);
  // An empty list keeps a model answer that ends in such a list from being read as one.
  const isBare = rows.length === 0 && !isAloud && readGraderGuide(guidance, language).rubric.length === 0;
  return isBare
    ? guidance
    : [
        guidance,
        "",
        `### ${headings[language][isAloud ? 1 : 0]}`,
        ...(rows.length > 0 ? ["", ...rows] : []),
      ].join("\n");
}

/** The lines of a question's rubric, `what is looked for | points`, in one language. */
export function linesOfGuide({ rubric = [] }: Judged, language: Language): string[] {
  const said = rubric.map(({ label, ...rest }) => ({
    ...rest,
    label: { [language]: inLanguage(label, language).replace(/\s+/g, " ") },
  }));
  return rubric.length > 0 ? linesOfRubric(said, language).split("\n") : [];
}

/** The guide in a text; one without our headings is a model answer alone. */
export function readGraderGuide(text: string, language: Language): GraderGuide {
  const lines = text.split("\n");
  const at = lines.findLastIndex((one) => all.includes(one.replace(/^#+ /, "").trim()));
  const rows = at < 0 ? [] : lines.slice(at + 1).filter((one) => one.trim() !== "");
  if (at < 0 || rows.length > 12 || !rows.every((one) => line.test(one)))
    return { guidance: text, rubric: [], isAloud: false };
  return {
    guidance: lines.slice(0, at).join("\n").trim(),
    isAloud: spoken.includes((lines[at] ?? "").replace(/^#+ /, "").trim()),
    rubric: rubricFrom(
      language,
      rows.map((one) => one.slice(2)),
    ),
  };
}

/** A free text or oral question's own fields from a guide; a dash stands for a model answer that is not there. */
export function judgedBy({ guidance, rubric, isAloud }: GraderGuide, language: Language) {
  return {
    kind: isAloud ? ("oral" as const) : ("free" as const),
    guidance: { [language]: guidance || "—" },
    ...(rubric.length > 0 && { rubric }),
  };
}
