import type { PublishedStandard } from "@send-standards/catalogue";
import { nameStandards, printable } from "@send-standards/core";
import { closestNames } from "./closest-names.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Returns the standard that was typed: "ehc-plan", "ehc-plan@1.0" or "ehc-plan@1.0.0".
 *
 * @throws {UsageError} where there is none.
 */
export const standardFrom = async (typed: string): Promise<PublishedStandard> => {
  const { findVersion, standards } = await import("@send-standards/catalogue");
  const at = typed.indexOf("@");
  const id = at === -1 ? typed : typed.slice(0, at);
  const found = findVersion(id, at === -1 ? undefined : typed.slice(at + 1));
  if (found !== undefined) return found;
  const [close] = closestNames(id, [...new Set(standards.map((entry) => entry.id))], 1);
  const hint = close === undefined || close === id ? "." : `; is ${close} meant?`;
  throw new UsageError(`there is no standard ${printable(typed)}${hint} Known: ${nameStandards(standards)}.`);
};
