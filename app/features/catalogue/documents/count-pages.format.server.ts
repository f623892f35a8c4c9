import { getDocumentProxy } from "unpdf";

type Counted = { pages: number } | { code: "pdf-locked" | "pdf-broken" };

/** How many pages a PDF has; a code where it wants a password or cannot be read. */
export async function countPages(bytes: Uint8Array): Promise<Counted> {
  try {
    const pdf = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      stopAtErrors: true,
      verbosity: 0,
    });
    // What the file says of itself is believed once its first and its last page are there.
    for (const page of [1, pdf.numPages]) await pdf.getPage(page);
    return { pages: pdf.numPages };
  } catch (error) {
    return {
      code: error instanceof Error && error.name === "PasswordException" ? "pdf-locked" : "pdf-broken",
    };
  }
}
