import type { CrosswalkMapping } from "../types.ts";

/** Returns a mapping of a code to the same code, without loss. */
export const same = (code: string): CrosswalkMapping => ({ relation: "exact", from: code, to: code });

/** Returns a mapping to a code that means more. */
export const broader = (from: string, to: string, loss: string): CrosswalkMapping => ({
  relation: "broader",
  from,
  to,
  loss,
});

/** Returns a mapping to a code that covers only a part of what the first one said. */
export const narrower = (from: string, to: string, loss: string): CrosswalkMapping => ({
  relation: "narrower",
  from,
  to,
  loss,
});

/** Returns the statement that nothing fits a code. */
export const nothing = (from: string, loss: string): CrosswalkMapping => ({ relation: "none", from, loss });
