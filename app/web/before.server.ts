/** The largest number an entry of the journal can have: PostgreSQL keeps it in four bytes. */
const last = 2_147_483_647;

/** The number of the entry before which a page of the journal begins, from `?before=`. */
export function beforeIn(request: Request): number {
  const before = Number(new URL(request.url).searchParams.get("before"));
  return Number.isInteger(before) && before > 0 ? Math.min(before, last) : last;
}
