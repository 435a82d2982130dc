import type { Messages, Report, Standard } from "@send-standards/core";
import type { Ground } from "./ground.ts";
import { defaultLimits, type Limits } from "./guard.ts";
import { type GroundContext, groundOf, type Judgement, judge } from "./judge.ts";
import { createReportBuilder } from "./report-builder.ts";
import { type ParsedInput, parseInput } from "./text/index.ts";
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
  /** Returns what was found in a record that the caller parsed with `parseInput`, without a report around it. */
  readonly judge: (parsed: ParsedInput, options: JudgeOptions) => Judgement;
  /**
   * Returns what `judge` hands to `onGround`, without running a rule: for records that are read again; see
   * `createSetCheck`. `undefined` where no rule can run.
   */
  readonly ground: (parsed: ParsedInput) => Ground | undefined;
}

const datePattern = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

const parse = (input: unknown, limits: Limits): ParsedInput =>
  input instanceof Uint8Array || typeof input === "string"
    ? parseInput(input, { bytes: limits.bytes, depth: limits.depth })
    : { value: input, problems: [] };

/**
 * Returns a validator for `standard`. Loading takes the generated check of the standard's own package;
 * nothing is compiled.
 *
 * @throws {RangeError} from `validate` and `judge` where `asOf` is not written as YYYY-MM-DD.
 */
export const createValidator = async (standard: Standard, options: ValidatorOptions = {}): Promise<Validator> => {
  const structure = await (options.role === "receiver" ? standard.loadReceiverStructure() : standard.loadStructure());
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const context: GroundContext = { standard, structure, limits, messages: options.messages };
  const judgeParsed = (parsed: ParsedInput, { asOf, onGround }: JudgeOptions): Judgement => {
    if (!datePattern.test(asOf)) throw new RangeError("asOf is a day written as YYYY-MM-DD");
    return judge(parsed, { ...context, asOf, onGround });
  };
  return {
    standard,
    judge: judgeParsed,
    ground: (parsed) => groundOf(parsed, context),
    validate: (input, { asOf }) => {
      const report = createReportBuilder({ tool, asOf });
      report.startFile("record");
      report.addRecord(judgeParsed(parse(input, limits), { asOf }), standard);
      return report.finish();
    },
  };
};
