import type { WordsOfQuestionKind } from "#app/strings/words-of-question-kind.ts";
import { number } from "./number.ts";

export const calculated: WordsOfQuestionKind<"calculated"> = {
  title: "Изчисление по ценовата листа",
  hint: "Обемът и отложеното плащане се теглят за всеки опит; цените са от същия ден.",
  prompt: "Напишете {volume} и {deferral} там, където да застанат изтеглените числа.",
  screen: number.screen,
  sheet: number.sheet,
  fields: {
    asks: {
      label: "Какво се пита",
      choices: { discount: "Отстъпката в %", "unit-price": "Единичната цена", total: "Цялата сума" },
    },
    volumes: {
      label: "Обеми за теглене",
      hint: "Всеки опит пита с един от тях.",
      row: "Обем",
      add: "Добави обем",
      lines: { label: "Обеми за теглене", hint: "Брой единици, разделени със запетаи: 14, 46, 92." },
      cells: { volume: { label: "Брой единици" } },
    },
    deferrals: {
      label: "Отложени плащания за теглене",
      hint: "0 е плащане веднага.",
      row: "Срок",
      add: "Добави срок",
      lines: {
        label: "Дни отложено плащане за теглене",
        hint: "Разделени със запетаи; 0 е плащане веднага.",
      },
      cells: { days: { label: "Дни" } },
    },
    tolerance: number.fields.tolerance,
  },
};
