export const programmes = {
  title: "Programme",
  none: "No programme is published yet",
  version: (n: number) => `Version ${n}, the one new trainees get`,
  norm: (days: string) => `Planned: ${days}.`,
  dueDay: (n: number) => `due on working day ${n}`,
};
