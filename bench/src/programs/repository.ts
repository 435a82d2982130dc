import { fileURLToPath } from "node:url";

/** Returns the path of a file of this repository. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
