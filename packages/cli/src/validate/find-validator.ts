import { type DetectionProblem, detectStandard, type PublishedStandard } from "@send-standards/catalogue";
import { createValidator, type Validator } from "@send-standards/validator";

/** What a record is held against, or why it is held against nothing. */
export type FoundValidator =
  | { readonly validator: Validator }
  | { readonly problem: DetectionProblem; readonly known: readonly PublishedStandard[] };

/** Returns what a record is held against. */
export type FindValidator = (record: unknown) => Promise<FoundValidator>;

/**
 * Returns a function that finds validators; each is loaded once, when the first record asks for it.
 *
 * @param entry what every record is held against; what each states itself where absent.
 */
export const createFindValidator = (entry: PublishedStandard | undefined): FindValidator => {
  const validators = new Map<string, Promise<Validator>>();
  const validatorOf = (of: PublishedStandard, role: "producer" | "receiver"): Promise<Validator> => {
    const key = `${of.id} ${of.version} ${role}`;
    const present = validators.get(key) ?? of.load().then((standard) => createValidator(standard, { role }));
    validators.set(key, present);
    return present;
  };
  return async (record) => {
    const found = entry === undefined ? detectStandard(record) : ({ entry, role: "producer" } as const);
    return "problem" in found ? found : { validator: await validatorOf(found.entry, found.role) };
  };
};
