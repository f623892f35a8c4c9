export const notices = {
  title: "Notices",
  lead: "What you were told. Anything waiting for you is also in your queue.",
  read: "Mark all as read",
  settings: "Email settings",
  empty: "No notices yet",
  isNew: "new",
  handled: "Handled",
  unread: (n: number) => (n === 1 ? "1 new notice" : `${n} new notices`),
  remind: (name: string) => `Remind ${name}`,
  reminded: (at: string) => `Last reminded ${at}.`,
  again: "You can send a reminder once per working day.",
  copy: "Text for a messenger",
};
