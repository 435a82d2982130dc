import type { Source } from "@send-standards/core";
import type { TimeLimitException } from "../types.ts";

/** The grounds on which the regulations excuse one limit. */
export interface Grounds {
  readonly grounds: ReadonlySet<TimeLimitException["ground"]>;
  /** Least length of an absence from the area, in whole weeks. */
  readonly weeksOfAbsence: number;
  /** Where the grounds are listed; absent where there are none. */
  readonly source?: Source;
}

const four = ["SCHOOL-CLOSED", "EY-CLOSED", "EXCEPTIONAL", "ABSENT"] as const;

/** Returns the four grounds of an ordinary assessment: regulations 5(4), 10(4), 13(3) and 27(3) of SI 2014/1530. */
export const ordinaryGrounds = (source: Source): Grounds => ({ grounds: new Set(four), weeksOfAbsence: 4, source });

/** Returns the grounds after an order or a concession, with two weeks of absence: regulations 44(3) and 45(7). */
export const orderGrounds = (source: Source): Grounds => ({ grounds: new Set(four), weeksOfAbsence: 2, source });

/** Returns the grounds of whoever gives advice: regulation 8(2) of SI 2014/1530. */
export const adviceGrounds = (source: Source): Grounds => ({
  grounds: new Set(["EXCEPTIONAL", "ABSENT", "MISSED-APPT"]),
  weeksOfAbsence: 4,
  source,
});

/** No ground: the regulations excuse nothing. */
export const noGrounds: Grounds = { grounds: new Set(), weeksOfAbsence: 4 };
