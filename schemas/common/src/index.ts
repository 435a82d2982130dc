export * from "./code-lists/index.ts";
export * from "./dates/index.ts";
export * from "./identifiers/index.ts";
export * from "./places/index.ts";
export * from "./quantities/index.ts";
export * from "./sources/index.ts";
export type * from "./types.ts";
export * from "./wording/index.ts";
