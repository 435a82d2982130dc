import { formatNumber } from "@send-standards/core";
import { describeUnjudged, type Unjudged } from "@send-standards/formats";
import type { Io } from "../io.ts";
import { toolName } from "../tool.ts";

/** Says on standard error what could not be read or judged. */
export interface Complaints {
  readonly add: (unjudged: Unjudged) => void;
  /** Says how many were not named. */
  readonly finish: () => void;
}

const most = 20;

/** Returns complaints that name the first twenty records and count the rest; unreadable files are all named. */
export const createComplaints = (io: Pick<Io, "complain">): Complaints => {
  let records = 0;
  return {
    add: (unjudged) => {
      if (unjudged.problem !== "unreadable") records += 1;
      if (unjudged.problem === "unreadable" || records <= most) {
        io.complain(`${toolName}: ${describeUnjudged(unjudged)}`);
      }
    },
    finish: () => {
      if (records > most) io.complain(`${toolName}: and ${formatNumber(records - most)} more records were not judged.`);
    },
  };
};
