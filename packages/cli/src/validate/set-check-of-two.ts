import { createSetCheck, type SetCheck, type SetCheckOptions } from "@send-standards/validator";

/** A check of records against each other that begins with the second. */
export interface SetCheckOfTwo {
  /** See `SetCheck`. */
  readonly add: SetCheck["add"];
  /** Returns the check, or `undefined` where fewer than two records came. */
  readonly check: () => SetCheck | undefined;
}

/** Returns a set check that is only made where a second record comes: one alone has nothing to be compared with. */
export const createSetCheckOfTwo = (options: SetCheckOptions): SetCheckOfTwo => {
  let first: Parameters<SetCheck["add"]> | undefined;
  let check: SetCheck | undefined;
  return {
    add: (ground, place) => {
      if (check === undefined && first === undefined) {
        first = [ground, place];
        return;
      }
      check ??= createSetCheck(options);
      if (first !== undefined) check.add(...first);
      first = undefined;
      check.add(ground, place);
    },
    check: () => check,
  };
};
