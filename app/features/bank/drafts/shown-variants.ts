import type { Topic } from "#app/domain/drafts/open-topics.ts";

/** Which draft of each topic was asked for, by the page's address. */
export function variantsIn(query: URLSearchParams): Map<string, number> {
  return new Map(
    query.getAll("other").flatMap((one) => {
      const [product, topic, n] = one.split("~");
      return /^\d{1,3}$/.test(n ?? "") ? [[`${product}~${topic}`, Number(n)] as const] : [];
    }),
  );
}

/** The address with the next draft of one topic, at the place where it stands; null where there is no other. */
export function withVariant(
  query: URLSearchParams,
  { product, topic, variant, variants }: Topic & { variant: number; variants: number },
): string | null {
  if (variants < 2) return null;
  const all = variantsIn(query).set(`${product}~${topic}`, (variant + 1) % variants);
  const next = new URLSearchParams([...query].filter(([name]) => name !== "other"));
  for (const [place, n] of all) next.append("other", `${place}~${n}`);
  return `?${withOpen(next, placeOf({ product, topic }))}#${placeOf({ product, topic })}`;
}

/** Where on the page a draft stands. */
export const placeOf = ({ product, topic }: Topic) => `${product}~${topic}`;

/** The query that opens the page at one draft; at the first where there is none. */
export function withOpen(query: URLSearchParams, place: string | undefined): URLSearchParams {
  const next = new URLSearchParams([...query].filter(([name]) => name !== "open"));
  if (place) next.set("open", place);
  return next;
}
