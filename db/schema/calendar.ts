import { bool, table, text } from "#db/columns";

/** Days that differ from the rule: a holiday declared, or a working Saturday. */
export const calendarDays = table("calendar_days", {
  on: text("on_day").primaryKey(),
  isWorking: bool("is_working").notNull(),
  name: text("name").notNull(),
});
