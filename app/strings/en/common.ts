import { inZone } from "#app/strings/zone.ts";
const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const weekday = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const dayAt = inZone("en-GB", { weekday: "long", day: "numeric", month: "long" });
const time = inZone("en-GB", { hour: "2-digit", minute: "2-digit" });
const wholeDay = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const moment = inZone("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const unknown = "We don't know whether it was saved. What you typed is still here; try again.";

export const common = {
  save: "Save",
  cancel: "Cancel",
  undo: "Undo",
  back: "Back",
  open: "Open",
  add: "Add",
  remove: "Remove",
  search: "Search",
  rows: {
    remove: "Remove",
    removed: (row: string): string => `${row} removed.`,
    up: "Move up",
    down: "Move down",
  },
  yes: "Yes",
  no: "No",
  none: "None",
  optional: "optional",
  previous: "Previous",
  next: "Next",
  pages: "Pages",
  toHome: "Go to my start page",
  onThisPage: "On this page",
  problemTitle: "There is a problem",
  /** Before the title of a page whose form came back. */
  errorTitle: "Error: ",
  password: "Your password",
  passwordHint: "Decisions ask for it again after five minutes.",
  reason: "Reason",
  reasonHint: "Briefly. It stays on record.",
  notFound: {
    title: "Page not found",
    text: "The address may be mistyped, or you may not have access to what is there.",
  },
  noPage: {
    title: "This address has no page",
    text: "It only receives forms. Go back to the page with the form, or go to your start page.",
  },
  forbidden: {
    title: "You don't have access to this page",
    text: "Your role does not include it. If you need it, ask your administrator.",
  },
  signedOut: {
    title: "You have been signed out",
    text: "You were away for a while. Your last change was not saved; sign in and you are back here.",
  },
  signInAgain: "Sign in again",
  tryAgain: "Try again",
  /** What did not get through, while the page stays; `wasSent` is a form, anything else the next page. */
  trouble: {
    lost: (wasSent: boolean): string =>
      wasSent
        ? `No connection. ${unknown}`
        : "No connection. You are still on this page; try again when it is back.",
    busy: (wasSent: boolean): string =>
      wasSent
        ? `The server is busy at the moment. ${unknown}`
        : "The server is busy at the moment. You are still on this page; try again in a few seconds.",
    failed: (_wasSent: boolean) => `Something went wrong on our side. ${unknown}`,
    "signed-out": (_wasSent: boolean) =>
      "You were signed out after a while, so this was not saved. What you typed is still here.",
    "too-large": (_wasSent: boolean) => "That is too much to send at once. Nothing was saved.",
    refused: (_wasSent: boolean) => "That is no longer possible here. Nothing was saved.",
  },
  failed: {
    title: "Something went wrong on our side",
    text: "If you were saving something, check first whether it is there, then try again. If it keeps happening, tell your administrator.",
  },
  /** A day, `YYYY-MM-DD`. */
  day: (on: string) => day.format(new Date(on)),
  longDay: (on: string) => weekday.format(new Date(on)),
  /** An instant, epoch ms. */
  range: (from: number, to: number, of: number) => `${from}–${to} of ${of}`,
  moment,
  time,
  wholeDay: (on: string) => wholeDay.format(new Date(on)),
  /** The day of an instant. */
  dayAt,
  percent: (bp: number) => `${Math.floor(bp / 100)}%`,
  minutes: (n: number) => `~${n} min`,
  workingDays: (n: number) => (n === 1 ? "1 working day" : `${n} working days`),
};
