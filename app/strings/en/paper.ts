/** Spoken by the server only: quizzes taken on paper. */
export const paper = {
  steps: {
    title: "On paper",
    give: "Give it on paper",
    giveHint:
      "The questions are drawn now, for printing. On paper there is no time limit; whoever has it back types in the answers, or the marks.",
    start: "Start on screen",
    startHint: "It does not have to be on paper any more. If there is a time limit, it runs from here.",
    print: "Print it",
    answers: "Type in the answers",
    marks: "Type in the marks",
    mend: "Change the marks",
    withdraw: "Take it on screen after all",
    withdrawHint: (name: string) =>
      `As long as nothing is typed in. ${name} then answers the same questions in the browser.`,
    scan: "Open the scan",
  },
  own: (by: string) => `You take this one on paper; ${by} types it in.`,
  given: (name: string, by: string, at: string) =>
    `${name} takes this one on paper (given by ${by}, ${at}). It waits to be typed in.`,
  saved: (by: string, at: string) =>
    `Taken on paper; ${by} has begun to type it in (${at}). It is not handed in yet.`,
  returned: (name: string) => `Taken back from paper; ${name} starts it on screen.`,
  returnedOwn: "You can take this one on screen after all.",
  typedIn: (by: string, at: string) => `Taken on paper, typed in by ${by} on ${at}.`,
  markedOn: (day: string) => `Marked by hand on ${day}.`,
  inTheScan: "on the paper: see the scan",

  sheet: {
    back: "To the attempt",
    inOther: "На български",
    print: "Print with the browser: Ctrl + P, or ⌘ P on a Mac. Page numbers are the browser's.",
    attempt: (n: number) => `Attempt ${n}`,
    questions: (n: number, needed: string) =>
      `${n === 1 ? "1 question" : `${n} questions`}; at least ${needed} is needed`,
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
    hint: "At most 5 MB. Add it first: it then stands beside the fields.",
    add: "Add the scan",
    change: "Choose another scan",
    missing: "There is no scan yet.",
    open: "Open the scan in full",
    download: "Download the scan (PDF)",
    pdf: "A PDF opens in a window of its own; put it beside this one.",
    alt: (name: string) => `Scan of the paper of ${name}`,
  },
  answers: {
    title: (quiz: string, name: string) => `${quiz}: what ${name} wrote`,
    lead: "As it stands on the paper, also where it is wrong. What is left empty counts as not answered.",
    save: "Save",
    saveHint: "Keeps what is typed in; nothing is handed in.",
    handIn: "Hand in",
    handInHint:
      "After that nothing can be changed. What a machine can score is scored at once; written answers go to grading.",
    toMarks: "Marked by hand already? Type in the marks instead",
  },
  marks: {
    title: (quiz: string, name: string) => `${quiz}: the marks of ${name}`,
    lead: "For a paper that somebody has marked by hand. You stand for the marks with your name; the scan stays beside them.",
    on: "Marked on",
    keep: "Keep the marks",
    hint: "Next you see the result, and release it.",
    mark: (points: string) => `Mark (${points})`,
    toAnswers: "Not marked yet? Type in the answers instead",
  },
};
