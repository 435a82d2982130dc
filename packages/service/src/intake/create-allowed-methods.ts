import type { FastifyInstance } from "fastify";

/** Returns the methods that a path takes, in the order of the alphabet; none where there is no such path. */
export type AllowedMethods = (path: string) => readonly string[];

const fits = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length &&
  pattern.every((part, at) => (part.startsWith(":") ? path[at] !== "" : part === path[at]));

/** Returns what knows the methods of the routes that are added to a server from now on. */
export const createAllowedMethods = (server: FastifyInstance): AllowedMethods => {
  const routes = new Map<string, { readonly pattern: readonly string[]; readonly methods: Set<string> }>();
  server.addHook("onRoute", ({ url, method }) => {
    // What takes any path is for what no other route takes.
    if (url.includes("*")) return;
    const route = routes.get(url) ?? { pattern: url.split("/"), methods: new Set() };
    for (const one of [method].flat()) route.methods.add(one);
    routes.set(url, route);
  });
  return (path) => {
    const parts = path.split("/");
    const methods = [...routes.values()]
      .filter(({ pattern }) => fits(pattern, parts))
      .flatMap((route) => [...route.methods]);
    return [...new Set(methods)].sort();
  };
};
