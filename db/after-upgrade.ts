/** The texts every company starts with, and what they are. */
const firstDocuments = {
  "job-description": "job-description",
  "internal-rules": "internal-rules",
  "safety-briefing": "safety-briefing",
  "selling-system": "study-text",
} as const;

/** What is derived and stored was derived by an older program: everything that still runs is renewed from the next sweep on. */
export const afterUpgrade: readonly string[] = [
  "update standings set stale_on = '1970-01-01' where ending is null",
  ...Object.entries(firstDocuments).map(
    ([key, kind]) => `update documents set kind = '${kind}' where key = '${key}' and kind is null`,
  ),
  // Texts that somebody was enrolled under stay in force; those nobody has met yet are samples until they are approved.
  `update documents set sample_number = 1 where sample_number is null and key in (${Object.keys(
    firstDocuments,
  )
    .map((key) => `'${key}'`)
    .join(", ")}) and not exists (select 1 from enrollments)`,
];
