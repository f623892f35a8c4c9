import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";

/**
 * The framework's handler over only those routes that can match an address. Remix compares every route with every
 * address four times a request; with all routes in one table that was a quarter of the time of a small page.
 */
export function handlersByFirstSegment(written: ServerBuild): (pathname: string) => RequestHandler {
  const build = {
    ...written,
    routes: Object.fromEntries(
      Object.entries(written.routes).map(([id, route]) => [id, route && withPage(route)]),
    ),
  };
  const whole = createRequestHandler(build, build.mode);
  const handlers = new Map(
    [...new Set(Object.keys(build.routes).map((id) => firstSegment(build, id)))].flatMap((segment) =>
      segment === null ? [] : [[segment, createRequestHandler(onlyFor(build, segment), build.mode)]],
    ),
  );
  return (pathname) => handlers.get(pathname.split("/", 2)[1] ?? "") ?? whole;
}

/** Null for layouts, the start page and addresses that may begin with anything. */
function firstSegment({ routes }: ServerBuild, id: string): string | null {
  const route = routes[id];
  if (!route) return null;
  const above = route.parentId === undefined ? null : firstSegment({ routes } as ServerBuild, route.parentId);
  const own = route.path?.split("/")[0] ?? "";
  return above ?? (/^[a-z-]+$/.test(own) ? own : null);
}

function onlyFor(build: ServerBuild, segment: string): ServerBuild {
  const isKept = (id: string) => [null, segment].includes(firstSegment(build, id));
  const keep = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => isKept(id)));
  return {
    ...build,
    routes: keep(build.routes),
    assets: { ...build.assets, routes: keep(build.assets.routes) },
  };
}

/** An address that takes forms only says so on a page of the product instead of a bare line. */
function withPage(route: NonNullable<ServerBuild["routes"][string]>): typeof route {
  const { action, loader, default: page } = route.module;
  if (!action || loader || page) return route;
  return { ...route, module: { ...route.module, default: () => null, loader: formsOnly } };
}

function formsOnly(): never {
  throw new Response(null, { status: 405, headers: { Allow: "POST" } });
}
