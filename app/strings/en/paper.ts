/** Spoken by the server only: quizzes taken on paper. */
export const paper = {
  steps: {
    title: "On paper",
    give: "Give it on paper",
    giveHint:
      "The questions are drawn now, for printing. There is no time limit on paper; whoever collects it types in the answers or the grades.",
    start: "Start on screen",
    startHint: "You no longer have to use paper. If there is a time limit, it starts now.",
    print: "Print",
    answers: "Type in the answers",
    marks: "Type in the grades",
    mend: "Change the grades",
    withdraw: "Switch back to screen",
    withdrawHint: (name: string) =>
      `Possible until something is typed in. ${name} then answers the same questions in the browser.`,
    scan: "Open scan",
  },
  own: (by: string) => `You are taking this one on paper; ${by} types it in.`,
  given: (name: string, by: string, at: string) =>
    `${name} is taking this one on paper (given by ${by}, ${at}). It still has to be typed in.`,
  saved: (by: string, at: string) =>
    `Taken on paper; ${by} has started typing it in (${at}). It is not handed in yet.`,
  returned: (name: string) => `Switched back to screen; ${name} starts it there.`,
  returnedOwn: "You can take this one on screen now.",
  typedIn: (by: string, at: string) => `Taken on paper, typed in by ${by} on ${at}.`,
  markedOn: (day: string) => `Graded by hand on ${day}.`,
  inTheScan: "on paper: see the scan",

  sheet: {
    back: "Back to the attempt",
    inOther: "На български",
    print: "Print from the browser: Ctrl + P, or ⌘ P on a Mac. The browser adds page numbers.",
    attempt: (n: number) => `Attempt ${n}`,
    questions: (n: number, needed: string) =>
      `${n === 1 ? "1 question" : `${n} questions`}; at least ${needed} needed to pass`,
    name: "Name",
    date: "Date",
    signature: "Signature",
    code: (code: string) => `Paper ${code}`,
    points: (n: number) => (n === 1 ? "1 point" : `${n} points`),
    letter: "Letter",
    place: "Place",
    item: "What",
    end: "End of the questions. Please sign above.",
  },

  scan: {
    title: "The scan",
    field: "PDF or a photo (JPEG, PNG)",
    hint: "Up to 5 MB. Add it first: you then see it beside the fields.",
    add: "Add scan",
    change: "Replace scan",
    missing: "There is no scan yet.",
    open: "Open the scan in full",
    download: "Download the scan (PDF)",
    pdf: "A PDF opens in its own window; put it beside this one.",
    alt: (name: string) => `Scan of the paper of ${name}`,
  },
  answers: {
    title: (quiz: string, name: string) => `${quiz}: what ${name} wrote`,
    lead: "Exactly as on the paper, even where it is wrong. An empty field counts as not answered.",
    save: "Save",
    saveHint: "Saves what you typed without handing it in.",
    handIn: "Hand in",
    handInHint:
      "After that nothing can be changed. Most answers are scored right away; written ones go to grading.",
    toMarks: "Already graded by hand? Type in the grades instead",
  },
  marks: {
    title: (quiz: string, name: string) => `${quiz}: grades for ${name}`,
    lead: "For a paper graded by hand. Your name goes on record with the grades; the scan stays beside them.",
    on: "Graded on",
    keep: "Save grades",
    hint: "Next you see the result and publish it.",
    mark: (points: string) => `Grade (${points})`,
    toAnswers: "Not graded yet? Type in the answers instead",
  },
};
