import { tags } from "./document-base.ts";
import type { OpenapiDocument } from "./openapi-document.ts";

type Paths = OpenapiDocument["paths"];

const tagOf = (methods: Paths[string]): number => {
  const [tag] = Object.values(methods)[0]?.tags ?? [];
  return tags.findIndex(({ name }) => name === tag);
};

/** Returns the addresses by their part of the API, the shorter before what is below them, else by name. */
export const inReadingOrder = (paths: Paths): Paths => {
  const rows = Object.entries(paths).map(([path, methods]) => ({
    path,
    methods,
    tag: tagOf(methods),
    depth: path.split("/").length,
  }));
  rows.sort((one, other) => one.tag - other.tag || one.depth - other.depth || (one.path < other.path ? -1 : 1));
  return Object.fromEntries(rows.map(({ path, methods }) => [path, methods]));
};
