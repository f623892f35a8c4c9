const letters: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sht",
  ъ: "a",
  ь: "y",
  ю: "yu",
  я: "ya",
};

/** A key for addresses made from a name (Cyrillic by the Bulgarian law on transliteration, 2009), other than those in use; `otherwise` where nothing of it is left. */
export function latinKey(name: string, isTaken: (key: string) => boolean, otherwise: string): string {
  const latin = [...name.normalize("NFKC").toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const base =
    latin
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 60)
      .replace(/^-|-$/g, "") || otherwise;
  let key = base;
  for (let n = 2; isTaken(key); n++) key = `${base}-${n}`;
  return key;
}
