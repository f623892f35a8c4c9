import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  invalid: "This cannot be used as it is.",
  required: "Fill in this field.",
  "too-long": "This is too long.",
  "not-a-reason": "Say why, in at least two different words of three letters or more.",
  "day-out-of-range": "Enter a date between 1990 and 2099.",
  "not-a-day": "Choose a day.",
  "not-a-number": "Enter a whole number.",
  "not-yours": "Somebody else has to do this.",
  "not-for-yourself": "Nobody signs, grades or decides for themselves.",
  changed: "Something changed while the page was open. Look again, then decide.",
  "already-recorded": "This was already recorded.",
  "in-the-future": "That day has not come yet.",
  "in-the-past": "That day is over; choose today or later.",
  "no-such-zone": "Choose a time zone from the list.",
  "not-a-table": "This cannot be read as a table.",
  "too-many-rows": "At most 2,000 lines at once; split the list.",
  "too-long-to-read":
    "Reading this takes too long; save it anew as .xlsx or CSV, without anything but the list.",
  "old-excel": "This is an old Excel file (.xls), or one with a password. Save it as .xlsx and send that.",
  "open-document": "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx and send that.",
  "web-page":
    "This is a web page, even if it is called .xls. Open it in Excel, save it as .xlsx and send that.",
  "rich-text": "This is a formatted text (.rtf). Save the list as .xlsx or CSV and send that.",
  "binary-excel": "This is a binary Excel file (.xlsb). Save it as .xlsx and send that.",
  "a-workbook":
    "This is an Excel workbook or an archive. Save the sheet as CSV, or copy its cells and paste them.",
  "nothing-to-import": "Nothing in this table is new and without a problem.",
  "no-such-person": "Choose somebody from the list.",
  "not-an-email": "This does not look like an e-mail address.",
  "not-found": "This is no longer there.",
  "nothing-chosen": "Choose at least one.",
  "scan-missing": "Add the scan of what was signed.",
  "line-not-read": "One line cannot be read, or stands twice: a name; and an e-mail if there is one.",
  "file-too-big": "The file is larger than 5 MB.",
  "files-full":
    "Files about this person already take 200 MB. Send a smaller file, or one that is here already.",
  "not-this-file": "Only pictures (JPEG, PNG, WebP) and PDF files are kept here.",
};

export const flash = {
  imported: ({ n }) => `Imported: ${n}. Pass on their links from their pages, or enrol them.`,
  "import-undone": ({ n }) => `Taken back: ${n}.`,
  "import-failed": () => "Something went wrong and nothing was taken in. Try again.",
  saved: () => "Saved.",
  undone: () => "Taken back. Both entries stay on record.",
  "nothing-there": () => "That was removed already.",
  refused: ({ text }) => text ?? "",
} satisfies Record<string, Say>;
