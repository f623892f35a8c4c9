export const programmes = {
  title: "Programme",
  none: "No programme is published yet",
  version: (n: number) => `Version ${n}, the one new trainees get`,
  requirements: (n: number) => (n === 1 ? "1 requirement" : `${n} requirements`),
  dueDay: (n: number) => `due on working day ${n}`,
};
