/** Keys that lie side by side, as people run over them: Latin and Bulgarian keyboards, in rows, columns and zigzags. */
const runs = [
  "1234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "qazwsxedcrfvtgbyhnujmikolp",
  "1q2w3e4r5t6y7u8i9o0p",
  "q1w2e3r4t5y6u7i8o9p0",
  "qawsedrftgyhujikolp",
  "asdfqwerzxcv",
  "zaq12wsxcde34rfvbgt56yhn",
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдежзийклмнопрстуфхцчшщъьюя",
  "явертъуиопшщ",
  "асдфгхйкл",
  "зьцжбнм",
  "йцукенгшщзхъ",
  "фывапролджэ",
  "ячсмитьбю",
  "уеишщксдзц",
  "ьяаожгтнвм",
  "юйъэфхпрлб",
].flatMap((run) => [run, [...run].reverse().join("")]);
const look: Record<string, string> = { "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t" };
const longestPiece = 24;
/** What a letter that belongs to no word is worth, beside a word's 1. */
const alone = 0.4;
/** As much as three words of a list. */
const enough = 3;

/** Whether a password (letters and digits, in lower case) is put together of so few known pieces that guessing programs try it. */
export function isGuessable(bare: string, isCommon: (word: string) => boolean): boolean {
  const letters = [...bare];
  const cost = [0];
  for (let end = 1; end <= letters.length; end++) {
    let least = (cost[end - 1] ?? 0) + alone;
    for (let start = Math.max(0, end - longestPiece); start <= end - 3; start++) {
      const piece = letters.slice(start, end).join("");
      if ((cost[start] ?? 0) + 1 < least && isPiece(piece, isCommon)) least = (cost[start] ?? 0) + 1;
    }
    cost.push(least);
  }
  return (cost.at(-1) ?? 0) < enough;
}

function isPiece(piece: string, isCommon: (word: string) => boolean): boolean {
  if (/^(.)\1+$/u.test(piece) || /^\d{4,8}$/.test(piece)) return true;
  if (piece.length < 4) return false;
  return (
    runs.some((run) => run.includes(piece)) ||
    isCommon(piece) ||
    isCommon([...piece].map((letter) => look[letter] ?? letter).join(""))
  );
}
