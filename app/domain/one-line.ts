/** A name as it is shown in a line: without line breaks, control characters and letters nobody sees. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
