import type { Role } from "#app/domain/access-table.ts";

export const people = {
  title: "People",
  add: "Add person",
  sameName: "Somebody with this name is already here",
  otherPerson: "This is somebody else: add them too",
  addDo: "Add and create invitation",
  search: "Name or email",
  empty: "Nobody found",
  name: "Name",
  email: "Email",
  roles: "Roles",
  rolesHint: "A change signs the person out and takes effect right away.",
  notOwnRoles: "Your own roles can be changed by another administrator.",
  ownRolesHint:
    "You are the only administrator, so you choose your other roles yourself. Once there is another, each of you changes the other's.",
  anyRole: "Any",
  signedIn: "Sign-in",
  everybody: "Everybody",
  neverSignedIn: "Never signed in",
  columns: { name: "Name", roles: "Roles", team: "Team", email: "Email", state: "State" },
  inactive: "Deactivated",
  since: (at: string) => `Since ${at}.`,
  more: "More",
  roleHints: {
    trainee: "Goes through the four stages",
    mentor: "Shows how it is done and signs",
    trainer: "Writes and grades quizzes, enrols people",
    head: "Heads a team, decides on stages",
    executive: "Sees exceptions and makes spot checks",
    admin: "People, teams, calendar, journal; accounts and equipment",
  } satisfies Record<Role, string> as Record<Role, string>,
  makeLink: "Create a link to choose a password",
  makeLinkLead: (name: string) =>
    `${name} chooses the password; you only pass on the link. Earlier links stop working.`,
  linkFor: (name: string) => `Link for ${name}`,
  linkLead: "Pass it on now; it is not shown again.",
  link: "One-use link",
  linkHint: (until: string) => `Works once, until ${until}.`,
  team: "Move to another team",
  endSessions: "Sign out everywhere",
  endSessionsLead: (name: string) => `${name} has to sign in again on every device.`,
  deactivate: "Deactivate",
  deactivateLead: (name: string) =>
    `${name} loses access right away, and the heads cover for everybody ${name} mentors. To give them another mentor, hand them over first. The record stays; you can reactivate later.`,
  handOver: "Hand over trainees",
  handOverLead: (name: string) =>
    `Everybody ${name} mentors moves in one step, with everything that is waiting.`,
  handOverDo: (n: number) => (n === 1 ? "Hand over 1 trainee" : `Hand over ${n} trainees`),
  approvals: (n: number) =>
    n === 1
      ? "A document waits for this person’s approval. Somebody else can be asked instead:"
      : `${n} documents wait for this person’s approval. Somebody else can be asked instead:`,
  mentorsNobody: "No trainees at the moment.",
  successor: "Who mentors them now?",
  successorHint: "The earlier mentor stays on record.",
  theirHeads: "Their heads of sales, until a mentor is assigned",
  erase: "Erase personal data",
  eraseLead: (name: string) =>
    `This can't be undone. The name, address, free text, files, written answers, devices and sign-in of ${name} are erased for good.`,
  eraseStays:
    "What stays, without a name: that somebody went through these stages, when and by whose decision, and the journal that proves it.",
  eraseFrom: (day: string) => `Happens automatically on ${day}.`,
  held: "Kept for a reason",
  heldBecause: (reason: string) => `Personal data is being kept: ${reason}`,
  hold: "Keep the data for a reason",
  holdReason: "Why does it have to be kept?",
  holdEnd: "Stop keeping the data",
  retention: "How long personal data is kept",
  retentionLead:
    "After somebody's access ends, their personal data is kept for this many months and then erased automatically. Records stay complete, without a name.",
  retentionMonths: "Months after access ends",
  clientMonths: "Months for the names of clients",
  clientMonthsHint: "Counted from the day the name was recorded. What was recorded stays, without the name.",
  toErase: "To be erased next",
  nobodyToErase: "Nobody.",
  on: (day: string) => `on ${day}`,
  erased: (n: number) => `Erased so far: ${n}.`,
  otherwise:
    "Also erased: ended sessions with their devices after 90 days, records of sent emails and counts of wrong passwords after 30, read notices after 180.",
  reactivate: "Reactivate",
  reactivateLead: (name: string) => `${name} can sign in again.`,
};
