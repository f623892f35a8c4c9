import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "too-busy": "This takes too long right now. Try again in a few minutes.",
  invalid: "Check this and enter it again.",
  required: "Fill in this field.",
  "too-long": "This is too long. Shorten it.",
  "not-a-reason": "Give a reason in at least two different words of three letters or more.",
  "day-out-of-range": "Enter a date between 1990 and 2099.",
  "not-a-day": "Choose a day.",
  "not-a-number": "Enter a whole number.",
  "not-yours": "Somebody else has to do this.",
  "not-for-yourself": "Nobody signs, grades or decides for themselves.",
  changed: "Something changed while the page was open. Check again, then decide.",
  "already-recorded": "This is already recorded.",
  "in-the-future": "Enter a day that is not in the future.",
  "in-the-past": "Choose today or a later day.",
  "no-such-zone": "Choose a time zone from the list.",
  "not-a-table": "This can't be read as a table. Check the file or paste it again.",
  "too-many-rows": "Import up to 2,000 lines at once. Split the list.",
  "too-long-to-read": "This takes too long to read. Save only the list as a new .xlsx or CSV file.",
  "old-excel": "This is an old Excel file (.xls), or one with a password. Save it as .xlsx and send that.",
  "open-document": "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx and send that.",
  "web-page":
    "This is a web page, even if it is called .xls. Open it in Excel, save it as .xlsx and send that.",
  "rich-text": "This is a formatted text file (.rtf). Save the list as .xlsx or CSV and send that.",
  "binary-excel": "This is a binary Excel file (.xlsb). Save it as .xlsx and send that.",
  "a-workbook":
    "This is an Excel workbook or an archive. Save the sheet as CSV, or copy its cells and paste them.",
  "nothing-to-import": "There is nothing new in this table that can be imported.",
  "no-such-person": "Choose somebody from the list.",
  "not-an-email": "Enter an email address like name@example.com.",
  "not-found": "This is no longer here.",
  "nothing-chosen": "Choose at least one.",
  "scan-missing": "Add a scan of what was signed.",
  "line-not-read":
    "One line can't be read or is there twice. Write a name and, after a semicolon, an email address if there is one.",
  "file-too-big": "The file is larger than 5 MB. Choose a smaller one.",
  "files-full":
    "Files about this person already take up 200 MB. Choose a smaller file, or one that is already here.",
  "not-this-file": "Choose a picture (JPEG, PNG, WebP) or a PDF.",
  "not-a-picture": "This is no JPEG, PNG, WebP or GIF. Save the picture as one of these and choose it again.",
  "picture-broken":
    "This picture is damaged or cut off. Open it on your computer, save it again and choose the new file.",
  "too-many-dots":
    "The picture has more than 25 million dots. Save it smaller, for example 4,000 × 3,000, and choose it again.",
  "pictures-full":
    "All pictures together already take up 500 MB. Choose a smaller one, or ask your administrator.",
  "alt-missing": "Say what the picture shows, for whoever can't see it.",
};

export const flash = {
  imported: ({ n }) => `Imported: ${n}. Next, pass on the links from their pages, or enrol them.`,
  "import-undone": ({ n }) => `Import undone: ${n} removed.`,
  "import-failed": () => "Something went wrong and nothing was imported. Try again.",
  saved: () => "Saved.",
  undone: () => "Undone. Both entries stay on record.",
  refused: ({ text }) => text ?? "",
} satisfies Record<string, Say>;
