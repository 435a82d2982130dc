import { createFindValidator, type FindValidator } from "@send-standards/bulk";
import { detectStandard, findVersion, type PublishedStandard } from "@send-standards/catalogue";
import type { ValidatorChoice } from "../answer/create-find-validators.ts";

/** A record has faults of structure, and what explains them is not at hand. */
export class UnsoundRecord extends Error {
  override readonly name = "UnsoundRecord";
}

const refuse = (): Promise<never> => Promise.reject(new UnsoundRecord());

/** Returns a version that judges sound records only. */
const soundOnly = (entry: PublishedStandard): PublishedStandard => ({
  ...entry,
  load: async () => ({ ...(await entry.load()), loadStructure: refuse, loadReceiverStructure: refuse }),
});

/**
 * As `createFindValidators`, for records whose structure is sound: judging one takes little time, whatever is in it. Explaining
 * what is wrong with the structure of one can take ten times as long.
 *
 * @throws {UnsoundRecord} from the validators that it finds, where the structure is not sound.
 */
export const createFindSound = (): ((choice: ValidatorChoice) => FindValidator) => {
  const finders = new Map<string, FindValidator>();
  const finderOf = (entry: PublishedStandard, role: ValidatorChoice["role"]): FindValidator => {
    const key = `${entry.id} ${entry.version} ${role}`;
    const finder = finders.get(key) ?? createFindValidator(soundOnly(entry), role);
    finders.set(key, finder);
    return finder;
  };
  return ({ standard, role }) => {
    const entry = standard === undefined ? undefined : findVersion(standard.id, standard.version);
    if (entry !== undefined) return finderOf(entry, role);
    return (record) => {
      const detected = detectStandard(record);
      if ("problem" in detected) return detected;
      return finderOf(detected.entry, role === "receiver" ? role : detected.role)(record);
    };
  };
};
