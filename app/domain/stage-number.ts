export const stageNumbers = [1, 2, 3, 4] as const;
export type StageNumber = (typeof stageNumbers)[number];
