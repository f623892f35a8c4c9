export const teams = {
  title: "Teams",
  add: "Add a team",
  empty: "No teams yet",
  name: "Name",
  head: "Head of sales",
  headedBy: (name: string) => `Headed by ${name}`,
  moveTitle: (name: string) => `Move ${name} to another team`,
  moveLead:
    "The head of the new team takes over the onboarding that is running. An onboarding that has ended stays with the team it was in. Both heads and the person are told.",
  moveTo: "New team",
  moveDo: "Move",
  now: (team: string) => `Team now: ${team}`,
  noOther: "There is no other team.",
  noHeads: "First give somebody the role of a head of sales, under People.",
  members: (n: number) => (n === 1 ? "1 trainee belongs to it" : `${n} trainees belong to it`),
};
