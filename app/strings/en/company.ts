export const company = {
  title: "Company", lead: "What holds for everybody here.", name: "Company's name",
  language: "The company's language", languageHint: "For whoever has chosen none, and for mail.",
  bilingual: "Languages", both: "Both, each reader chooses", bothHint: "Texts you write can have both languages side by side.",
  one: "Only the company's language", oneHint: "Nothing asks for a translation any more; what is already translated stays kept.",
  timeZone: "Time zone", timeZoneHint: "Days begin and times are shown by it.",
  holidays: "Public holidays", bulgaria: "Bulgarian, by rule", noHolidays: "None but the days in your own calendar",
  place: "Where people come on their first day", placeHint: "Stands on every invitation sheet: address, floor, whom to ask for.",
  invitationOpens: "Invitations open so many days before the first day", invitationOpensHint: "Until then the page of an invitation says when it opens and whom to ask.",
  invitationLives: "and work until so many days after it", invitationLivesHint: "For whoever has no first day: so many days from today.",
  words: "Your own words", wordsHint: "For each role, and for the people trained here, where you say it otherwise. Write one of them, in the singular; sentences take it as they need it. Left empty, our word stays.",
  wordFor: (role: string, language: string) => (language ? `${role} (${language})` : role), save: "Save",
  proxy: "The proxy in front of Onramp is not trusted", proxyText: "Your request came through a proxy, but TRUST_PROXY is not set. Everybody then counts as one address, and wrong passwords from one person slow down all others. Whoever runs the server sets TRUST_PROXY (see docs/running.md).",
};
