import { createHash } from "node:crypto";
import type { Plan } from "@send-standards/bulk";

/** JSON in which the properties of every object are in the order of their names. */
const evenJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * Returns the name of the run of a plan: 32 hexadecimal digits of the SHA-256 of everything that the plan says. The same plan is
 * the same run wherever it is handed in, and no name of a file can be read from it, nor guessed and tried: the plan has a key.
 */
export const runId = (plan: Plan): string => createHash("sha256").update(evenJson(plan)).digest("hex").slice(0, 32);
