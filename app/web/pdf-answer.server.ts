/** A PDF shown in the browser's own reader, where nothing in it runs; 404 where there is none. */
export function pdfAnswer(file: { name: string; content: Uint8Array } | undefined): Response {
  if (!file) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.content), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "Content-Security-Policy":
        "default-src 'none'; object-src 'self'; plugin-types application/pdf; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
