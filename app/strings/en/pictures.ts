/** What a field for a picture says. `language` is said where the company writes in two. */
export const pictures = {
  choose: "File with a picture",
  another: "Another picture in its place",
  chooseHint: "JPEG, PNG, WebP or GIF, up to 5 MB. Where and with what it was taken is not kept.",
  remove: "Remove this picture",
  alt: (language: "en" | "bg" | null): string =>
    language === null
      ? "What the picture shows"
      : `What the picture shows, in ${language === "en" ? "English" : "Bulgarian"}`,
  altHint: "For whoever can't see the picture. Say what is needed to answer or understand, not the answer.",
};
