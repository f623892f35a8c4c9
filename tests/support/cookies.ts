/** Of whoever is signed in, by person. Apart from what visits pages, so that clearing it loads nothing. */
export const cookies = new Map<string, string>();
