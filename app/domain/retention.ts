/** The instant so many months after another, both epoch ms, UTC; the last day of the month where there is no such day. */
export function monthsAfter(at: number, months: number): number {
  const from = new Date(at);
  const to = new Date(at);
  to.setUTCMonth(from.getUTCMonth() + months);
  if (to.getUTCDate() !== from.getUTCDate()) to.setUTCDate(0);
  return to.getTime();
}
