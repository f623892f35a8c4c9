export const evidence = {
  correct: "Correct a record", correctLead: "The mistaken record is struck by one with your reason; both stay readable. Verdicts follow at once; a gate that was passed stays passed unless it is reopened.", whichRecord: "Which record is mistaken?", nothingToCorrect: "Nothing is on record yet.", strikeDo: "Strike it",
  recognise: "Recognise what was done before",
  recogniseLead: (name: string, stage: number) => `For ${name}, in stage ${stage}: met elsewhere or earlier, or signed on paper. It stays on record with your name.`,
  which: "What is recognised?", source: "How is it known?",
  sources: { recognised: "It was done before, or elsewhere", paper: "It was signed on paper" },
  occurredOn: "On which day was it done or signed?",
  where: "Where can it be seen?", whereHint: "A certificate, a folder, a person who was there; at least three words.",
  scan: "Scan", scanHint: "A picture or a PDF, up to 5 MB. Needed for what was signed on paper.",
  recogniseDo: "Recognise", nothingOpen: "Nothing is open in this stage.",
};
