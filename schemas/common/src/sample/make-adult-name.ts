import { adultForenames, surnames } from "./names.ts";
import type { Random } from "./random.ts";

/** Returns the name of a grown-up who does not exist. */
export const makeAdultName = (random: Random): string => `${random.pick(adultForenames)} ${random.pick(surnames)}`;
