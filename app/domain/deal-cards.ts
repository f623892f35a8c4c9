/** Which card was given to which try, the newest first. */
export type CardsOf = readonly { number: number; scenarioId: string; versionId: string }[];

/** The version of the card that a try is played by. */
export const cardOfTry = (cards: CardsOf, number: number): string | null =>
  cards.find((card) => card.number === number)?.versionId ?? null;

/** Cards that tries before this one were given: their briefs are known. */
export const triedCards = (cards: CardsOf, number: number): string[] =>
  cards.filter((card) => card.number < number).map(({ scenarioId }) => scenarioId);
