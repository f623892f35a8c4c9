export const teams = {
  title: "Teams", add: "Add a team", empty: "No teams yet", name: "Name", head: "Head of sales", headedBy: (name: string) => `Headed by ${name}`,
  noHeads: "First give somebody the role of a head of sales, under People.", members: (n: number) => (n === 1 ? "1 trainee belongs to it" : `${n} trainees belong to it`),
};
