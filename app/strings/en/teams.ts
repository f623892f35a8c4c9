export const teams = {
  title: "Teams",
  add: "Add team",
  empty: "No teams yet",
  name: "Name",
  head: "Head of sales",
  headedBy: (name: string) => `Headed by ${name}`,
  moveTitle: (name: string) => `Move ${name} to another team`,
  moveLead:
    "The head of the new team takes over the running onboarding. An onboarding that has ended stays with its old team. Both heads and the person are told.",
  moveTo: "New team",
  moveDo: "Move person",
  now: (team: string) => `Current team: ${team}`,
  noOther: "There is no other team.",
  noHeads: "First make somebody a head of sales, under People.",
  members: (n: number) => (n === 1 ? "1 trainee" : `${n} trainees`),
};
