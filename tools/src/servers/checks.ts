import { isDeepStrictEqual } from "node:util";

/** Says whether something is as it should be. */
export type Check = (name: string, got: unknown, want: unknown) => void;

/** Returns numbered checks that print a line each. */
export const createChecks = () => {
  let number = 0;
  let failed = 0;
  return {
    /** Returns the checks of one subject. */
    of:
      (subject: string): Check =>
      (name, got, want) => {
        const right = isDeepStrictEqual(got, want);
        number += 1;
        if (!right) failed += 1;
        console.log(
          `${number} ${subject}: ${name}${right ? "" : `: WRONG\n  got  ${JSON.stringify(got)}\n  want ${JSON.stringify(want)}`}`,
        );
      },
    /** Prints how many there were, and returns the exit code. */
    end: (): number => {
      console.log(failed === 0 ? `${number} checks, all as wanted` : `${number} checks, ${failed} wrong`);
      return failed === 0 ? 0 : 1;
    },
  };
};
