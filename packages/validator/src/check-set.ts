import type { Standard } from "@send-standards/core";
import { createSetCheck, type SetCheckOptions, type SetJudgement } from "./set-check.ts";
import { createValidator, type ValidatorOptions } from "./validator.ts";

/** Options of `checkSet`. */
export interface CheckSetOptions extends SetCheckOptions, ValidatorOptions {}

/**
 * Returns what the set rules of `standard` find in `records`; their numbers start at 1. What each record says by itself is
 * left to `validate`: a set rule passes over a record whose structure is unsound in what the rule reads.
 */
export const checkSet = async (
  standard: Standard,
  records: readonly unknown[],
  options: CheckSetOptions,
): Promise<SetJudgement> => {
  const validator = await createValidator(standard, options);
  const check = createSetCheck(options);
  do {
    for (const [at, value] of records.entries()) {
      const ground = validator.ground({ value, problems: [] });
      if (ground !== undefined) check.add(ground, { record: at + 1 });
    }
  } while (check.endPass() > 0);
  return check.finish();
};
