/** A part of a text: the lines under one `## ` heading; what stands before the first has none. */
export type Section = { title: string; body: string };

/** The parts of a text in order; a text without headings is one part. */
export function sectionsOf(text: string): Section[] {
  return text.split(/^## /m).flatMap((part, index) => {
    const [first = "", ...rest] = part.split("\n");
    const section =
      index === 0 ? { title: "", body: part.trim() } : { title: first.trim(), body: rest.join("\n").trim() };
    return section.title || section.body ? [section] : [];
  });
}
