import type { Messages, Report, Standard, Structure } from "@send-standards/core";
import { atAGlance, type SoundRecord } from "./glance.ts";
import type { Ground } from "./ground.ts";
import { defaultLimits, type Limits } from "./guard.ts";
import { type GroundContext, groundOf, type Judgement, judge, judgeSound, soundGround } from "./judge.ts";
import { createReportBuilder } from "./report-builder.ts";
import { checkRead, type ParsedInput, type ReadInput, readInput } from "./text/index.ts";
import { tool } from "./tool.ts";

/** Options of `createValidator`. */
export interface ValidatorOptions {
  /**
   * `producer` (default) holds a record against what may be sent; `receiver` against what must be
   * accepted, which also fits records of a later minor version.
   */
  readonly role?: "producer" | "receiver";
  /** Lower caps than the standard ones; see `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** What rules say in another language or another house's words; a rule that it leaves out speaks for itself. */
  readonly messages?: Messages;
}

/** Options of `validate` and `judge`. */
export interface ValidateOptions {
  /** The day on which the record is judged, ISO 8601 date. There is no other clock. */
  readonly asOf: string;
}

/** Options of `judge`. */
export interface JudgeOptions extends ValidateOptions {
  /** Hears what the rules stood on, where they could run; see `createSetCheck`. */
  readonly onGround?: ((ground: Ground) => void) | undefined;
}

/** Validates records against one standard in one version. */
export interface Validator {
  readonly standard: Standard;
  /**
   * Returns the report on one record. Bytes and text are read as JSON, and findings then have a line
   * and a column; anything else is taken as the record itself. Never throws because of the record,
   * and never changes it.
   */
  readonly validate: (input: unknown, options: ValidateOptions) => Report;
  /** Returns what was found in a record that the caller read with `readInput` or `parseInput`, without a report around it. */
  readonly judge: (input: ReadInput | ParsedInput, options: JudgeOptions) => Judgement;
  /**
   * Returns what `judge` hands to `onGround`, without running a rule: for records that are read again; see
   * `createSetCheck`. `undefined` where no rule can run.
   */
  readonly ground: (input: ReadInput | ParsedInput) => Ground | undefined;
}

/**
 * A validator that loads what explains faults of structure with the first record that has one. For programs that mostly see
 * sound records and whose start counts: that part is by far the largest.
 */
export interface LazyValidator {
  readonly standard: Standard;
  /** As `judge` of a `Validator`; a promise where something has to be loaded first. */
  readonly judge: (input: ReadInput | ParsedInput, options: JudgeOptions) => Judgement | Promise<Judgement>;
  /** As `ground` of a `Validator`; a promise where something has to be loaded first. */
  readonly ground: (input: ReadInput | ParsedInput) => Ground | undefined | Promise<Ground | undefined>;
}

const datePattern = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** What both kinds of validator are made of. */
interface Parts {
  readonly limits: Limits;
  readonly context: GroundContext;
  /** Loads what explains faults of structure; the same promise each time. */
  readonly loadStructure: () => Promise<Structure>;
  /** See `atAGlance`; `undefined` for what was parsed already. */
  readonly glance: (input: ReadInput | ParsedInput) => SoundRecord | undefined;
  /** Takes the second look at what was only read. */
  readonly full: (input: ReadInput | ParsedInput) => ParsedInput;
}

const createParts = async (standard: Standard, options: ValidatorOptions): Promise<Parts> => {
  const isReceiver = options.role === "receiver";
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const textLimits = { bytes: limits.bytes, depth: limits.depth };
  const fastCheck = await (isReceiver ? standard.loadReceiverFastCheck?.() : standard.loadFastCheck?.());
  let structure: Promise<Structure> | undefined;
  return {
    limits,
    context: { standard, limits, messages: options.messages },
    loadStructure: () => {
      structure ??= isReceiver ? standard.loadReceiverStructure() : standard.loadStructure();
      return structure;
    },
    glance: (input) => (fastCheck !== undefined && "keys" in input ? atAGlance(input, fastCheck, limits) : undefined),
    full: (input) => ("keys" in input ? checkRead(input, textLimits) : input),
  };
};

const checkDay = (asOf: string): void => {
  if (!datePattern.test(asOf)) throw new RangeError("asOf is a day written as YYYY-MM-DD");
};

/**
 * Returns a validator for `standard`. Loading takes the generated checks of the standard's own package;
 * nothing is compiled.
 *
 * @throws {RangeError} from `validate` and `judge` where `asOf` is not written as YYYY-MM-DD.
 */
export const createValidator = async (standard: Standard, options: ValidatorOptions = {}): Promise<Validator> => {
  const { limits, context, loadStructure, glance, full } = await createParts(standard, options);
  const structure = await loadStructure();
  const judgeInput = (input: ReadInput | ParsedInput, { asOf, onGround }: JudgeOptions): Judgement => {
    checkDay(asOf);
    const sound = glance(input);
    return sound === undefined
      ? judge(full(input), { ...context, structure, asOf, onGround })
      : judgeSound(sound.value, sound.text, { ...context, asOf, onGround });
  };
  return {
    standard,
    judge: judgeInput,
    ground: (input) => {
      const sound = glance(input);
      return sound === undefined ? groundOf(full(input), { ...context, structure }) : soundGround(sound.value, context);
    },
    validate: (input, { asOf }) => {
      const isText = input instanceof Uint8Array || typeof input === "string";
      const read = isText
        ? readInput(input, { bytes: limits.bytes, depth: limits.depth })
        : { value: input, problems: [] };
      const report = createReportBuilder({ tool, asOf });
      report.startFile("record");
      report.addRecord(judgeInput(read, { asOf }), standard);
      return report.finish();
    },
  };
};

/**
 * Returns a validator for `standard` that loads no more than a record asks for; see `LazyValidator`.
 *
 * @throws {RangeError} from `judge` where `asOf` is not written as YYYY-MM-DD.
 */
export const createLazyValidator = async (
  standard: Standard,
  options: ValidatorOptions = {},
): Promise<LazyValidator> => {
  const { context, loadStructure, glance, full } = await createParts(standard, options);
  let structure: Structure | undefined;
  /** Hands the structure over, at once where it is there. */
  const withStructure = <Result>(work: (structure: Structure) => Result): Result | Promise<Result> =>
    structure === undefined
      ? loadStructure().then((loaded) => {
          structure = loaded;
          return work(loaded);
        })
      : work(structure);
  return {
    standard,
    judge: (input, { asOf, onGround }) => {
      checkDay(asOf);
      const sound = glance(input);
      return sound === undefined
        ? withStructure((loaded) => judge(full(input), { ...context, structure: loaded, asOf, onGround }))
        : judgeSound(sound.value, sound.text, { ...context, asOf, onGround });
    },
    ground: (input) => {
      const sound = glance(input);
      return sound === undefined
        ? withStructure((loaded) => groundOf(full(input), { ...context, structure: loaded }))
        : soundGround(sound.value, context);
    },
  };
};
