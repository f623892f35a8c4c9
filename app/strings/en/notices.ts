export const notices = {
  title: "Notices",
  lead: "What you were told. What waits for you is also in your queue.",
  read: "Mark all as read",
  settings: "Mail settings",
  empty: "Nothing was said to you yet",
  isNew: "new",
  handled: "Handled",
  unread: (n: number) => (n === 1 ? "1 new notice" : `${n} new notices`),
  remind: (name: string) => `Remind ${name}`,
  reminded: (at: string) => `Last reminded ${at}.`,
  again: "Once a working day is enough; you can do it again on the next one.",
  copy: "Text for a messenger",
};
