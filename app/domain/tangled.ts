/** More marks than anybody writes in a question: showing them takes longer the more there are, and everybody waits. */
export function isTangled(markdown: string): boolean {
  let [runs, brackets] = [0, 0];
  for (const [mark] of markdown.matchAll(/\\[\s\S]|\*+|_+|\[/g)) {
    if (mark === "[") brackets += 1;
    else if (!mark.startsWith("\\")) runs += 1;
  }
  const lines = markdown.split("\n");
  const underlines = lines.filter((line) => /^[ \t]*(?:=+|-+)[ \t]*$/.test(line)).length;
  return (
    runs > 800 ||
    brackets > 800 ||
    underlines > 100 ||
    lines.length > 1_000 ||
    lines.some((line) => /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){30}/.test(line))
  );
}
