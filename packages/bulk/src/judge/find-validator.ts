import { type DetectionProblem, detectStandard, type PublishedStandard } from "@send-standards/catalogue";
import { createLazyValidator, type LazyValidator } from "@send-standards/validator";

/** What a record is held against, or why it is held against nothing. */
export type FoundValidator =
  | { readonly validator: LazyValidator }
  | { readonly problem: DetectionProblem; readonly known: readonly PublishedStandard[] };

/** Returns what a record is held against; a promise where it has to be loaded first. */
export type FindValidator = (record: unknown) => FoundValidator | Promise<FoundValidator>;

/** What the last record stated, and what it was held against: most records of a file state the same. */
interface Last {
  readonly standard: unknown;
  readonly version: unknown;
  readonly found: FoundValidator;
}

/** Returns an own property of a record, as `JSON.parse` leaves it. */
const own = (record: unknown, name: string): unknown =>
  typeof record === "object" && record !== null && Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined;

/**
 * Returns a function that finds validators; each is loaded once, when the first record asks for it.
 *
 * @param entry what every record is held against; what each states itself where absent.
 * @param role `receiver` holds every record against what must be accepted; by default that is done only with a record that states
 * a later minor version than is known.
 */
export const createFindValidator = (
  entry: PublishedStandard | undefined,
  role: "producer" | "receiver" = "producer",
): FindValidator => {
  const validators = new Map<string, Promise<FoundValidator>>();
  let last: Last | undefined;
  const load = (of: PublishedStandard, detectedRole: "producer" | "receiver"): Promise<FoundValidator> => {
    const asked = role === "receiver" ? role : detectedRole;
    const key = `${of.id} ${of.version} ${asked}`;
    const present =
      validators.get(key) ??
      of
        .load()
        .then((standard) => createLazyValidator(standard, { role: asked }))
        .then((validator) => ({ validator }));
    validators.set(key, present);
    return present;
  };
  const find = async (record: unknown, standard: unknown, version: unknown): Promise<FoundValidator> => {
    const detected = entry === undefined ? detectStandard(record) : ({ entry, role: "producer" } as const);
    if ("problem" in detected) return detected;
    const found = await load(detected.entry, detected.role);
    last = { standard, version, found };
    return found;
  };
  return (record) => {
    if (entry !== undefined) return last?.found ?? find(record, undefined, undefined);
    const standard = own(record, "standard");
    const version = own(record, "standardVersion");
    if (last !== undefined && standard === last.standard && version === last.version) return last.found;
    return find(record, standard, version);
  };
};
