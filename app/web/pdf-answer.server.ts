/** A PDF shown in the browser's own reader, where nothing in it runs, or saved as a file; 404 where there is none. */
export function pdfAnswer(
  file: { name: string; content: Uint8Array } | undefined,
  as: "inline" | "attachment" = "inline",
): Response {
  if (!file) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `${as}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      // Beside the policy every answer has.
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
