export const account = {
  title: "Your account", name: "Name", email: "E-mail", roles: "Roles", language: "Language", password: "Password",
  changePassword: "Change the password", changeLead: "You stay signed in here and are signed out everywhere else.", oldPassword: "Password now",
  noPassword: "You have no password yet. Ask your administrator for a link to set one.",
  devices: "Signed in on", here: "this device", unknownDevice: "Unknown device", seen: (at: string) => `Last seen ${at}`, since: (at: string) => `Signed in ${at}`,
  mail: "Mail", mailChange: "When word reaches you", mailWhen: "Word by mail", zone: "Your time zone", zoneHint: "For the hour of the morning mail.",
  companyZone: (zone: string) => `The company's: ${zone}`, noMail: "You have no e-mail address here; your administrator can add one. Notices stand in the app.",
  mailTimes: { "at-once": "At once", morning: "In the morning", none: "Not by mail" }, mailHints: { "at-once": "A mail for each thing.", morning: "One mail from 8:30 on working days, when something waits or is new.", none: "Only in the app." },
  save: "Save",
  morningHint: (last: string | null) => `Between 8:30 and 10:00, only when something waits, once a day.${last ? ` Last on ${last}.` : ""}`,
  privacy: "What is recorded about you", privacyLead: "What there is, who sees it, for how long, and how to have it as a file.",
  record: "Get my record as a file",
  privacyParts: [
    {
      title: "What is recorded",
      text: "Your name and address, your roles and team. What you did in your onboarding and when: tasks, signatures, quiz answers and results, calls and meetings by number and day, milestones, case reviews and simulated deals. What others signed, graded or decided about you, with their reasons. When and on which kind of device you signed in.\n\nNothing is recorded about your screen, your place or your private messages.",
    },
    {
      title: "Who sees it",
      text: "- You see all of it.\n- Your mentor and your head of sales see your onboarding, but not your warm-ups.\n- Trainers and the executive can see every onboarding; trainers also grade.\n- The administrator sees people and the journal, which holds no names and no texts.",
    },
    {
      title: "How decisions are made",
      text: "No machine decides about you. A gate shows the evidence, and a named person confirms it or says what is missing. You can read each decision and its reason.",
    },
    {
      title: "For how long",
      text: "The record is kept while the company needs to show how you were trained, and no longer than it has settled.",
    },
  ],
  privacyMonths: (n: number) => `${n === 1 ? "One month" : `${n} months`} after your access has ended, your name, address, written words, files, answers and devices are erased by themselves. What remains has no name. A colleague who stands in for your mentor or head sees what they see meanwhile.`,
  endOthers: "Sign out everywhere else",
};
