/** What is derived and stored was derived by an older program: everything that still runs is renewed from the next sweep on. */
export const afterUpgrade: readonly string[] = [
  "update standings set stale_on = '1970-01-01' where ending is null",
];
