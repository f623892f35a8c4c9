/** Too many wait, or something holds what is needed: the same can be asked again in a moment. Nothing was written. */
export class Busy extends Error {}

export type Line = { stand<T>(body: () => Promise<T>): Promise<T>; rest(): Promise<unknown> };
const longest = 20_000;

/** Lets bodies in one after another, in the order they came; whoever has waited too long (ms) is sent away unheard. */
export function openLine(longestMs = longest): Line {
  let tail: Promise<unknown> = Promise.resolve();
  function stand<T>(body: () => Promise<T>): Promise<T> {
    let isGone = false;
    let timer: NodeJS.Timeout | undefined;
    const sentAway = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isGone = true;
        reject(new Busy("it waited too long in line"));
      }, longestMs);
    });
    const turn = () => {
      clearTimeout(timer);
      return isGone ? undefined : body();
    };
    const mine = tail.then(turn, turn);
    tail = mine.catch(() => {});
    return Promise.race([mine as Promise<T>, sentAway]);
  }
  return { stand, rest: () => tail };
}
