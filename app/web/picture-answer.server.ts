import { read } from "#db/engine";
import { findPicture } from "#db/queries/pictures.ts";
import { cachedForOne } from "./http/security-headers.ts";
import { isTicket } from "./reader.server.ts";

type Asked = { request: Request; params: { pictureId?: string; size?: string } };

/** The bytes of a picture for whoever holds the ticket that came with its page; 404 for anybody else, and where it is gone. */
export async function pictureAnswer(holder: string, { request, params }: Asked): Promise<Response> {
  const { pictureId = "", size = "" } = params;
  const ticket = new URL(request.url).searchParams.get("for") ?? "";
  const found =
    (size === "phone" || size === "screen") && isTicket(holder, pictureId, ticket)
      ? await findPicture(read(), pictureId, size)
      : undefined;
  if (!found) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(found.bytes), {
    headers: { "Content-Type": found.type, "Content-Disposition": "inline", "Cache-Control": cachedForOne },
  });
}
