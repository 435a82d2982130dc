export { type ExitCode, exitCodes } from "./exit-code.ts";
export type { Io, Output } from "./io.ts";
export { main } from "./main.ts";
