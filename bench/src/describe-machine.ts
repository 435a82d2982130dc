import { cpus, totalmem } from "node:os";
import type { Results } from "./results.ts";

/** Returns what the ratios were measured on: they change with the engine more than with the machine. */
export const describeMachine = (): Results["machine"] => ({
  processor: cpus()[0]?.model.trim() ?? "unknown processor",
  cores: cpus().length,
  memory: totalmem(),
  node: process.versions.node,
  v8: process.versions.v8,
});
