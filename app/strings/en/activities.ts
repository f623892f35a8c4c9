export const activities = {
  reached: (done: number, of: number) => `${done} of ${of} counted`,
  perDay: (n: number) => `At most ${n} a day are counted, so that it becomes a habit.`,
  howMany: (what: string) => `${what}: how many?`,
  beforeOpening: (day: string) => `does not count: only days from ${day} do`,
  day: "On which day?",
  log: "Record",
  entries: "Recorded",
  none: "Nothing recorded yet. The first one is the hardest.",
  takeBack: (day: string, amount: number) => `Take back ${amount} of ${day}`,
};
