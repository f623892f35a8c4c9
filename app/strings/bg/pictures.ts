import type { pictures as source } from "#app/strings/en/pictures.ts";

export const pictures: typeof source = {
  choose: "Файл с картинка",
  another: "Друга картинка на нейно място",
  chooseHint: "JPEG, PNG, WebP или GIF до 5 MB. Мястото и устройството, с което е снимано, не се пазят.",
  remove: "Махни тази картинка",
  alt: (language) =>
    language === null
      ? "Какво се вижда на картинката"
      : `Какво се вижда на картинката, на ${language === "en" ? "английски" : "български"}`,
  altHint:
    "За хора, които не виждат картинката. Опишете каквото е нужно, за да се отговори или разбере, но не и самия отговор.",
};
