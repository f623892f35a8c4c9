/** The letter of an option by its place from 0, the same on paper and where it is typed in. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + (place % 26));
}
