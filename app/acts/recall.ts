import type { Review } from "#app/domain/warm-up-cards.ts";
import { createEmptyCard, fsrs, Rating } from "ts-fsrs";

// Whole days only, always the same for the same answers, and nothing rests for longer than half a year.
const scheduler = fsrs({
  request_retention: 0.9,
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: 180,
});

/**
 * When a question is due again (epoch ms) and how likely it is known at `now` (0 to 1), from the answers alone, oldest first:
 * the card of FSRS-6 (ts-fsrs, its default weights), a wrong answer rated "again" and a right one "good".
 */
export function recallOf(reviews: readonly Review[], now: number): { dueAt: number; recall: number } {
  let card = createEmptyCard(new Date(reviews[0]?.at ?? now));
  for (const { at, isRight } of reviews)
    card = scheduler.next(card, new Date(at), isRight ? Rating.Good : Rating.Again).card;
  return { dueAt: card.due.getTime(), recall: scheduler.get_retrievability(card, new Date(now), false) };
}
