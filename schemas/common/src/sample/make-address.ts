import { streets, towns } from "./names.ts";
import type { Random } from "./random.ts";

/** Returns the address of a place that does not exist; no postcode area is called AX. */
export const makeAddress = (random: Random) => ({
  lines: [`${random.int(1, 180)} ${random.pick(streets)}`],
  town: random.pick(towns),
  postcode: `AX${random.int(1, 20)} ${random.int(1, 9)}${random.pick(["AB", "DE", "FG", "HJ", "LN", "PQ"])}`,
});
