/** The page's title, from what its loader calls it. */
export function titled({ data }: { data: unknown }): { title: string }[] {
  const title = typeof data === "object" && data !== null && "title" in data ? String(data.title) : null;
  return [{ title: title ? `${title} · Onramp` : "Onramp" }];
}
