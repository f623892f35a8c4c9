/** When word reaches somebody by mail: at once, gathered in the morning of a working day, or not. */
export const mailTimes = ["at-once", "morning", "none"] as const;
export type MailTime = (typeof mailTimes)[number];
