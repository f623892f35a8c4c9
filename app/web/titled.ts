/** The page's title, from what its loader calls it, and its description where it has one. */
export function titled({
  data,
}: {
  data: unknown;
}): ({ title: string } | { name: string; content: string })[] {
  const title = typeof data === "object" && data !== null && "title" in data ? String(data.title) : null;
  const about =
    typeof data === "object" && data !== null && "description" in data
      ? [{ name: "description", content: String(data.description) }]
      : [];
  return [{ title: title ? `${title} · Onramp` : "Onramp" }, ...about];
}
