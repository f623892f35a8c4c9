/** Form 3 says what was switched off as an exception, by whom and when; before it nothing was. */
export const from2 = (old: unknown) => old;
