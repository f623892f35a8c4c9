/** Who must act, before it is known which person that is today. `it` is the system administrator. */
export const parties = ["trainee", "mentor", "head", "trainer", "it"] as const;
export type Party = (typeof parties)[number];
