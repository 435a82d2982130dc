import { createFindValidator, type FindValidator } from "@send-standards/bulk";
import { findVersion } from "@send-standards/catalogue";
import type { AnswerTask } from "./answer-task.ts";

/** What decides about the validator of a record. */
export type ValidatorChoice = Pick<AnswerTask, "standard" | "role">;

/** Returns a function that returns what finds the validators of records; the same for the same choice, with what it loaded. */
export const createFindValidators = (): ((choice: ValidatorChoice) => FindValidator) => {
  const finders = new Map<string, FindValidator>();
  return ({ standard, role }) => {
    const key = `${standard?.id} ${standard?.version} ${role}`;
    const entry = standard === undefined ? undefined : findVersion(standard.id, standard.version);
    const finder = finders.get(key) ?? createFindValidator(entry, role);
    finders.set(key, finder);
    return finder;
  };
};
