export const evidence = {
  correct: "Correct a record", correctLead: "The mistaken record is struck by one with your reason; both stay readable. Verdicts follow at once; a gate that was passed stays passed unless it is reopened.", whichRecord: "Which record is mistaken?", nothingToCorrect: "Nothing is on record yet.", strikeDo: "Strike it",
  recognise: "Recognise what was done before",
  recogniseLead: (name: string, stage: number) => `For ${name}, in stage ${stage}. For what was proven outside this product before the enrolment, or signed on paper. It stays on record with your name, and is listed for the executive.`,
  which: "Where can each be seen?", whichHint: "Write it for each that you recognise, and the day; leave the others empty.", source: "How is it known?",
  sources: { recognised: "It was proven elsewhere, before the enrolment", paper: "It was signed on paper" },
  occurredOn: "On which day was it done or signed?",
  where: "Where can it be seen?", whereHint: "A certificate, a folder, a person who was there.",
  scan: "Scan", scanHint: "A picture or a PDF, up to 5 MB. Needed for what was signed on paper.",
  recogniseDo: "Recognise", nothingOpen: "Nothing is open in this stage.",
  notRecognised: "Cannot be recognised",
  carryOver: "Carry over from an earlier onboarding", carryOverLead: (name: string) => `What ${name} passed here before, with the day on which it was. It stays on record with your name.`,
  carryOverWhich: "What is carried over?", carryOverDo: "Carry over", passedOn: (day: string) => `passed on ${day}`, nothingEarlier: "Nothing that is open now was passed in an earlier onboarding.",
};
