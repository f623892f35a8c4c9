/** Form 2: the company's own code as typed; without one there was none. */
export const from1 = (old: unknown) => old;
