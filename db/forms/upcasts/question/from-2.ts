/** Form 3: so may each right number. */
export const from2 = (old: unknown) => old;
