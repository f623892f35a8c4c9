/** Somebody's own working days (ISO, 1 = Monday) and share of the targets in basis points. */
export type WorkWeek = { weekdays: readonly number[]; targetShareBp: number };
