/** The addresses of the app as patterns, `/enrollments/:/task/:`: those that show a page, and those that only take forms. */
export type Addresses = { pages: ReadonlySet<string>; forms: readonly string[] };

type Routes = Record<
  string,
  | { path?: string; index?: boolean; parentId?: string; module: { default?: unknown; loader?: unknown } }
  | undefined
>;

const bare = (path: string) =>
  `/${path
    .split("/")
    .filter(Boolean)
    .map((part) => (part.startsWith(":") ? ":" : part))
    .join("/")}`;

/** The addresses of a list of routes, each with its whole path. */
export function addressesOf(
  routes: readonly { path: string; hasPage: boolean; hasLoader: boolean }[],
): Addresses {
  return {
    pages: new Set(routes.filter(({ hasPage }) => hasPage).map(({ path }) => bare(path))),
    forms: routes.filter(({ hasPage, hasLoader }) => !hasPage && !hasLoader).map(({ path }) => bare(path)),
  };
}

/** The addresses of a build. */
export function addressesIn(routes: Routes): Addresses {
  const whole = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    return route ? [whole(route.parentId), route.path ?? ""].filter(Boolean).join("/") : "";
  };
  return addressesOf(
    Object.entries(routes).flatMap(([id, route]) =>
      route?.path && route.path !== "*"
        ? [
            {
              path: whole(id),
              hasPage: route.module.default !== undefined,
              hasLoader: route.module.loader !== undefined,
            },
          ]
        : [],
    ),
  );
}

/** The nearest page above an address that only takes forms: the one its form most likely stood on; the start page where there is none. */
export function pageAbove({ pages, forms }: Addresses, pathname: string): string {
  const parts = pathname.split("/").filter(Boolean);
  const pattern =
    forms
      .find((form) => isOf(form.split("/").filter(Boolean), parts))
      ?.split("/")
      .filter(Boolean) ?? [];
  for (let length = pattern.length - 1; length > 0; length--) {
    if (pages.has(`/${pattern.slice(0, length).join("/")}`)) return `/${parts.slice(0, length).join("/")}`;
  }
  return "/";
}

const isOf = (pattern: readonly string[], parts: readonly string[]) =>
  pattern.length === parts.length && pattern.every((part, index) => part === ":" || part === parts[index]);
