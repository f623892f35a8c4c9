export const milestones = {
  how: {
    text: "Describe how it went.",
    file: "Add the file that shows it.",
    activity: "Choose the recorded activity that shows it.",
    any: "Describe it, add a file or choose a recorded activity.",
  },
  text: "How did it go?",
  file: "File",
  fileHint: "A picture or a PDF, up to 5 MB.",
  activity: "Recorded activity",
  none: "None",
  record: "Record it",
  shown: "What shows it",
  noActivities: "Nothing is recorded yet; log the activity first.",
};
