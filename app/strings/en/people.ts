import type { Role } from "#app/domain/access-table.ts";

export const people = {
  title: "People", add: "Add somebody", sameName: "Somebody of this name is here already", otherPerson: "This is somebody else: add as well", addDo: "Add and make the invitation", search: "Name or e-mail", empty: "Nobody found",
  name: "Name", email: "E-mail", roles: "Roles", rolesHint: "A change signs the person out; it counts from their next request.",
  notOwnRoles: "Your own roles can be changed by another administrator.",
  ownRolesHint: "You are the only administrator, so you choose your other roles yourself. Once there is another, one changes the other's.",
  columns: { name: "Name", roles: "Roles", email: "E-mail", state: "State" }, active: "Active", inactive: "Deactivated",
  since: (at: string) => `Since ${at}.`, more: "More",
  roleHints: {
    trainee: "Goes through the four stages", mentor: "Shows and signs", trainer: "Writes and grades quizzes, enrols", head: "Heads a team, decides gates",
    executive: "Sees exceptions and spot-checks", admin: "People, teams, calendar, journal; accounts and equipment",
  } satisfies Record<Role, string> as Record<Role, string>,
  makeLink: "Make a link to choose a password", makeLinkLead: (name: string) => `${name} chooses it alone; you only pass the link on. Earlier links stop working.`,
  linkFor: (name: string) => `A link for ${name}`, linkLead: "Pass it on; it is shown only now.", link: "One-use link", linkHint: (until: string) => `Works once, until ${until}.`,
  team: "Move to another team",
  endSessions: "Sign out everywhere", endSessionsLead: (name: string) => `${name} has to sign in again on every device.`,
  deactivate: "Deactivate", deactivateLead: (name: string) => `${name} is out from the next request on, and the heads stand in for whom ${name} mentors. To give them to another mentor, hand over first. The record stays; you can reactivate later.`,
  handOver: "Hand over the trainees", handOverLead: (name: string) => `All whom ${name} mentors, with everything that waits, move in one step.`,
  handOverDo: (n: number) => (n === 1 ? "Hand over 1 trainee" : `Hand over ${n} trainees`), mentorsNobody: "Nobody is mentored at the moment.",
  successor: "Who mentors them now?", successorHint: "The earlier mentor stays on record.", theirHeads: "Their heads of sales, until a mentor is assigned",
  erase: "Erase particulars", eraseLead: (name: string) => `This cannot be undone. Name, address, free text, files, written answers, devices and sign-in of ${name} go for good.`,
  eraseStays: "What stays, without a name: that somebody went through these stages, when, by whose decision, and the journal that proves it.", eraseFrom: (day: string) => `By itself this happens on ${day}.`,
  held: "Held", heldBecause: (reason: string) => `The particulars are kept: ${reason}`, hold: "Keep them for a reason", holdReason: "Why do they have to be kept?", holdEnd: "End the hold",
  retention: "How long particulars are kept", retentionLead: "After somebody's access has ended, their particulars are kept for so many months and then erased by themselves. Records stay whole, without a name.",
  retentionMonths: "Months after the end of access", toErase: "To be erased next", nobodyToErase: "Nobody.", on: (day: string) => `on ${day}`, erased: (n: number) => `Erased so far: ${n}.`,
  otherwise: "Besides: ended sessions with their devices go after 90 days, sent mails' records and counts of wrong passwords after 30, read notices after 180.",
  reactivate: "Reactivate", reactivateLead: (name: string) => `${name} can sign in again.`,
};
