import type { evidence as source } from "#app/strings/en/evidence.ts";

export const evidence: typeof source = {
  recognise: "Признаване на направеното преди",
  recogniseLead: (name, stage) => `За ${name}, етап ${stage}: изпълнено другаде или по-рано, или подписано на хартия. Остава в записа с Вашето име.`,
  which: "Какво се признава?", source: "Откъде се знае?",
  sources: { recognised: "Направено е преди това или другаде", paper: "Подписано е на хартия" },
  occurredOn: "На кой ден е направено или подписано?",
  where: "Къде може да се види?", whereHint: "Удостоверение, папка, човек, който е присъствал; поне три думи.",
  scan: "Сканирано копие", scanHint: "Снимка или PDF до 5 MB. Нужно е за подписаното на хартия.",
  recogniseDo: "Признайте", nothingOpen: "В този етап няма нищо отворено.",
};
