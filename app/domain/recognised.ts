/** Ways in which something is met without having been done here: proven elsewhere, signed on paper, passed in an earlier onboarding. */
export const recognitions = ["recognised", "paper", "earlier"] as const;
export type Recognition = (typeof recognitions)[number];
