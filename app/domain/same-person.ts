const twins: Record<string, string> = {
  а: "a",
  в: "b",
  е: "e",
  і: "i",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ѕ: "s",
  ј: "j",
};

/** A name as it is compared: case, look-alike letters of the other alphabet, invisible signs, dots and the order of its words make no difference. */
export function foldName(name: string): string {
  const plain = name
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
  const words = plain
    .replace(/[авеікмнорстухѕј]/g, (letter) => twins[letter] ?? letter)
    .split(/[\s.,'’`"„“”]+/)
    .filter(Boolean);
  return words
    .map((word) => word.replace(/[‐-―−]/g, "-"))
    .sort()
    .join(" ");
}

type Somebody = { name: string; teamId: string | null };

/** Whether two records may be one person, so that it is asked before a second one is made: one name, and one team or none known. */
export function mayBeOne(one: Somebody, other: Somebody): boolean {
  const isNear = one.teamId === null || other.teamId === null || one.teamId === other.teamId;
  return isNear && foldName(one.name) !== "" && foldName(one.name) === foldName(other.name);
}
