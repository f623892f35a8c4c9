export const ownRequirements = {
  title: "Requirements",
  titleOf: (name: string) => `Requirements of ${name}`,
  lead: "What you add or switch off here applies to this person alone. The programme stays as it is.",
  kind: "Kind",
  from: "From another programme",
  add: "Add requirement",
  addTitle: (kind: string) => `Add for one person: ${kind.toLowerCase()}`,
  remove: "Remove",
  switchOff: "Make an exception",
  switchOffTitle: (title: string) => `Exception: “${title}” is not required`,
  switchOffLead:
    "The gate no longer asks for it. The exception stays on record with your name and reason: on the gate's page, in its receipt and in the executive's list. The trainee is told. You can ask for it again until the stage is passed.",
  cannotSwitchOff:
    "No exception can be made here: it is done already, it was attempted, its stage is passed, or its gate would ask for nothing.",
  switchOn: "Require again",
  switchedOffBy: (name: string, at: string) => `Exception by ${name}, ${at}:`,
};
