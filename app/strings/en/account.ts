export const account = {
  title: "Your account",
  name: "Name",
  email: "Email",
  roles: "Roles",
  language: "Language",
  password: "Password",
  changePassword: "Change password",
  changeLead: "You stay signed in here and are signed out everywhere else.",
  oldPassword: "Current password",
  noPassword: "You have no password yet. Ask your administrator for a link to set one.",
  devices: "Signed in on",
  here: "this device",
  unknownDevice: "Unknown device",
  seen: (at: string) => `Last seen ${at}`,
  since: (at: string) => `Signed in ${at}`,
  mail: "Mail",
  mailChange: "Email settings",
  mailWhen: "When to email you",
  zone: "Your time zone",
  zoneHint: "Sets the time of your morning email.",
  companyZone: (zone: string) => `The company's: ${zone}`,
  noMail:
    "You have no email address here; your administrator can add one. Until then, notices appear only in the app.",
  mailTimes: { "at-once": "Right away", morning: "In the morning", none: "Never" },
  mailHints: {
    "at-once": "One email for each notice.",
    morning: "One email from 8:30 on working days, if something is waiting or new.",
    none: "Only in the app.",
  },
  save: "Save",
  morningHint: (last: string | null) =>
    `Once a day between 8:30 and 10:00, only when something is waiting.${last ? ` Last sent on ${last}.` : ""}`,
  asMentor: "You as a mentor",
  privacy: "What is recorded about you",
  privacyLead: "What is kept, who sees it, for how long, and how to get a copy.",
  record: "Download my record",
  privacyParts: [
    {
      title: "What is recorded",
      text: "Your name and address, your roles and team. What you did in your onboarding and when: tasks, documents you opened or signed, quiz answers and results, calls, meetings and so on by number and day, with what came of them, the client you name, the amount and your note where you record it, which days were planned for calls or meetings, milestones, case reviews and simulated deals. What others signed, graded or decided about you, with their reasons; what was added to your programme or not required of you. When and on which kind of device you signed in.\n\nNothing is recorded about your screen, your location or your private messages.",
    },
    {
      title: "Results of your work",
      text: "From the company's CRM: your calls and meetings with their day and time, your deals won or lost with product and value, and plan and result of each month. Names of clients are not read from it.",
    },
    {
      title: "Who sees it",
      text: "- You see all of it.\n- Your mentor and your head of sales see your onboarding, but not your warm-ups.\n- Trainers and the executive can see every onboarding; trainers also grade.\n- The administrator sees people and the journal, which holds no names and no texts.",
    },
    {
      title: "Between you and your mentor",
      text: "What you asked when you were stuck, and the answers; what your mentor wrote on the weekly sheets, and what you answered; what one mentor handed over to the next. A sheet that is only a draft is its mentor’s.\n\nAbout mentors: since when they have sold, how many they can mentor, and what a head of sales says of them as mentors, which is erased after 12 months.",
    },
    {
      title: "How decisions are made",
      text: "No machine decides about you. A gate shows the evidence, and a named person confirms it or says what is missing. You can read each decision and its reason.",
    },
    {
      title: "For how long",
      text: "The record is kept while the company needs to show how you were trained, and no longer than the period it has set.",
    },
  ],
  privacyMonths: (n: number) =>
    `${n === 1 ? "One month" : `${n} months`} after your access has ended, your name, address, written words, files, answers and devices are erased automatically. What remains has no name on it. A colleague who covers for your mentor or head sees what they see in the meantime.`,
  privacyClients: (n: number) =>
    `The names of clients you record are erased after ${n === 1 ? "one month" : `${n} months`}.`,
  endOthers: "Sign out everywhere else",
};
