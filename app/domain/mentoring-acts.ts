/** What is done between mentor and trainee, and what is said of mentors, as the journal calls it. */
export const mentoringActs = [
  "handover.without",
  "handover.written",
  "help.answered",
  "help.asked",
  "help.talked",
  "help.withdrawn",
  "mentor.judged",
  "mentor.kept",
  "mentor.replied",
  "sheet.answered",
  "sheet.corrected",
  "sheet.published",
] as const;
