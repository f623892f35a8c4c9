import { open } from "#app/web/guard.server.ts";

export const loader = open(() => {
  throw new Response(null, { status: 404 });
});

export const action = open(() => {
  throw new Response(null, { status: 404 });
});

export default function NotFound() {
  return null;
}
