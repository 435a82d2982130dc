import {
  type Finding,
  type InputRule,
  isAtLeast,
  type Messages,
  type Pointer,
  parentOf,
  type Rule,
  type Source,
  type Standard,
  type Structure,
  type StructureRule,
} from "@send-standards/core";
import { caseworkerMessages } from "./caseworker-messages.ts";
import { type Ground, obstaclesTo } from "./ground.ts";
import { guard, type Limits } from "./guard.ts";
import { type InputMessageInput, inputMessage } from "./input-message.ts";
import { knownPart } from "./outline.ts";
import { helpBase, ruleFinding, sectionOf } from "./rule-finding.ts";
import { ruleMessage } from "./rule-message.ts";
import { type StructureFinding, structureFindings } from "./structure-findings.ts";
import { locate, type ParsedInput, type Position } from "./text/index.ts";

/** What was found in one record. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Rules that did not run, each with the structural finding in its way. */
  readonly skipped: readonly { readonly rule: string; readonly because: string }[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
  /** `false` where the record could not be judged to its end. */
  readonly complete: boolean;
}

/** What a record is held against. */
export interface GroundContext {
  readonly standard: Standard;
  readonly limits: Limits;
  /** Wordings in place of those that the rules bring, by rule id. */
  readonly messages?: Messages | undefined;
}

/** What finds every fault of structure. */
export interface StructureContext {
  readonly structure: Structure;
}

/** What a record is held against, and when. */
export interface JudgeContext extends GroundContext {
  /** ISO 8601 date. */
  readonly asOf: string;
  /** Hears what the rules stood on, where they could run; for rules about several records. */
  readonly onGround?: ((ground: Ground) => void) | undefined;
}

/** A finding before it has a line and words. A record can have far more of them than are kept. */
interface Draft extends Pick<Finding, "rule" | "severity" | "pointer"> {
  readonly locate: Pointer;
  /** Returns the finding without its line. */
  readonly word: () => Finding;
  /** Place that no rule may read because of it. */
  readonly obstacle?: Pointer;
}

const sourceOf = (standard: Standard): Source => ({
  title: standard.title,
  reference: `version ${standard.version}`,
  url: standard.schemaId,
  verified: true,
});

/** Returns the finding for something that is wrong with the input before it is a record. */
export const inputFinding = (problem: InputMessageInput): Finding => ({
  rule: problem.rule,
  severity: problem.rule === "input/bom" ? "query" : "error",
  pointer: problem.pointer,
  message: inputMessage(problem),
  caseworker: ruleMessage(caseworkerMessages[problem.rule], { pointer: problem.pointer }),
  help: `${helpBase}${problem.rule}`,
});

/**
 * Returns the place that no rule may read because of a structural finding. Where no branch of a union fits, nothing in the
 * object has been checked, so the whole of it is left alone.
 */
const obstacleOf = ({ rule, pointer, missing }: StructureFinding): Pointer | undefined => {
  if (rule === "structure/unknown-property") return missing;
  return rule === "structure/variant" ? parentOf(pointer) : pointer;
};

const structureDrafts = (
  record: unknown,
  context: GroundContext & StructureContext,
): { drafts: Draft[]; complete: boolean } => {
  const { standard, structure, limits } = context;
  const guarded = guard(record, limits, structure.outline.longestList);
  const draft = (
    rule: StructureRule | InputRule,
    pointer: Pointer,
    locatePointer: Pointer,
    message: () => string,
  ): Draft => ({
    rule,
    severity: "error",
    pointer,
    locate: locatePointer,
    word: () => ({
      rule,
      severity: "error",
      pointer,
      ...sectionOf(standard, pointer),
      message: message(),
      caseworker: ruleMessage(caseworkerMessages[rule], { pointer }),
      source: sourceOf(standard),
      help: `${helpBase}${rule}`,
    }),
  });
  if (guarded.broken !== undefined) {
    const { rule, pointer: place } = guarded.broken;
    const pointer = knownPart(record, place, structure.outline);
    const message = (): string =>
      rule === "structure/count"
        ? "A list here is longer than any list of the standard. Divide the record, or remove what does not belong there."
        : inputMessage({ rule, pointer });
    return { drafts: [draft(rule, pointer, place, message)], complete: false };
  }
  const drafts = guarded.poisoned.map((pointer) =>
    draft(
      "structure/unknown-property",
      pointer,
      pointer,
      () => "A part of the extensions has a property named __proto__, which no program can keep safely. Rename it.",
    ),
  );
  if (!structure.check(record)) {
    for (const found of structureFindings(structure.check.errors ?? [], record, structure.outline)) {
      const obstacle = obstacleOf(found);
      drafts.push({
        ...draft(found.rule, found.pointer, found.locate, found.word),
        ...(obstacle === undefined ? {} : { obstacle }),
      });
    }
  }
  return { drafts, complete: true };
};

/** A draft with the line of its place. */
interface Placed extends Draft, Partial<Position> {}

const withLines = (drafts: readonly Draft[], text: string | undefined): Placed[] => {
  if (text === undefined || drafts.length === 0) return [...drafts];
  const positions = locate(
    text,
    drafts.map((draft) => draft.locate),
  );
  return drafts.map((draft) => ({ ...draft, ...positions.get(draft.locate) }));
};

const byPosition = (a: Placed, b: Placed): number =>
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const worded = ({ line, column, word }: Placed): Finding => ({
  ...word(),
  ...(line === undefined || column === undefined ? {} : { line, column }),
});

/** Puts drafts into order and words. Keeps the most serious where there are more than the cap, and says so. */
const finish = (drafts: Placed[], limits: Limits): { findings: Finding[]; complete: boolean } => {
  drafts.sort(byPosition);
  if (drafts.length <= limits.findings) return { findings: drafts.map(worded), complete: true };
  const errorsFirst = [...drafts].sort(
    (a, b) => Number(isAtLeast(b.severity, a.severity)) - Number(isAtLeast(a.severity, b.severity)),
  );
  const kept = errorsFirst.slice(0, limits.findings - 1).sort(byPosition);
  return {
    findings: [...kept.map(worded), inputFinding({ rule: "input/limit", pointer: "", detail: "findings" })],
    complete: false,
  };
};

const groundOn = (record: unknown, drafts: readonly Draft[], { standard, messages }: GroundContext): Ground => ({
  standard,
  record,
  index: standard.createIndex(record as never),
  obstacles: drafts.flatMap(({ obstacle, rule, pointer }) =>
    obstacle === undefined ? [] : [{ pointer: obstacle, because: `${rule} at ${pointer}` }],
  ),
  messages,
});

/** Returns what rules stand on in a record of which it is known that its structure is sound. */
export const soundGround = (record: unknown, context: GroundContext): Ground => groundOn(record, [], context);

/** Returns what rules stand on in a record that was parsed, or `undefined` where no rule can run at all. Runs none. */
export const groundOf = (parsed: ParsedInput, context: GroundContext & StructureContext): Ground | undefined => {
  if (!("value" in parsed)) return undefined;
  const structural = structureDrafts(parsed.value, context);
  return structural.complete ? groundOn(parsed.value, structural.drafts, context) : undefined;
};

const ruleIds = new WeakMap<Standard, readonly string[]>();

/** Returns the ids of the rules of a standard; the same list each time, for most records are judged by all of them. */
const allRules = (standard: Standard): readonly string[] => {
  const known = ruleIds.get(standard) ?? standard.rules.map(({ id }) => id);
  ruleIds.set(standard, known);
  return known;
};

/** Runs every rule whose ground is sound, and returns which did; what they find is added to `drafts`. */
const runRules = (
  ground: Ground,
  { standard, messages, asOf }: JudgeContext,
  drafts: Draft[],
): Pick<Judgement, "ran" | "skipped"> => {
  const skipped: { rule: string; because: string }[] = [];
  const rules = standard.rules as readonly Rule[];
  const isWhole = ground.obstacles.length === 0;
  const ran: string[] = [];
  const context = { record: ground.record as never, index: ground.index as never, asOf };
  const obstacles = obstaclesTo(rules, ground);
  // Indexes, because most records have no hit, and then the iterators would cost as much as a rule.
  for (let number = 0; number < rules.length; number += 1) {
    const rule = rules[number] as Rule;
    if (!isWhole) {
      const obstacle = obstacles[number];
      if (obstacle !== undefined) {
        skipped.push({ rule: rule.id, because: obstacle.because });
        continue;
      }
      ran.push(rule.id);
    }
    const hits = rule.check(context);
    if (hits.length === 0) continue;
    for (const found of hits) {
      const hit = typeof found === "string" ? { pointer: found } : found;
      const word = (): Finding => ruleFinding(rule, hit, { standard, messages });
      drafts.push({ rule: rule.id, severity: rule.severity, pointer: hit.pointer, locate: hit.pointer, word });
    }
  }
  return { ran: isWhole ? allRules(standard) : ran, skipped };
};

/** Judges a record of which it is known that its text and its structure are sound. */
export const judgeSound = (record: unknown, text: string, context: JudgeContext): Judgement => {
  const drafts: Draft[] = [];
  const ground = groundOn(record, drafts, context);
  const rules = runRules(ground, context, drafts);
  context.onGround?.(ground);
  if (drafts.length === 0) return { findings: [], ...rules, complete: true };
  return { ...finish(withLines(drafts, text), context.limits), ...rules };
};

/** Judges a record that was parsed: structure first, then every rule whose ground is sound. */
export const judge = (parsed: ParsedInput, context: JudgeContext & StructureContext): Judgement => {
  const problems = parsed.problems.map(({ line, column, ...problem }): Placed => {
    const pointer = knownPart(parsed.value, problem.pointer, context.structure.outline);
    const finding = inputFinding({ ...problem, pointer });
    return {
      rule: finding.rule,
      severity: finding.severity,
      pointer,
      locate: pointer,
      line,
      column,
      word: () => finding,
    };
  });
  if (!("value" in parsed)) return { findings: problems.map(worded), skipped: [], ran: [], complete: false };
  const record = parsed.value;
  const structural = structureDrafts(record, context);
  if (!structural.complete) {
    const { findings } = finish([...problems, ...withLines(structural.drafts, parsed.text)], context.limits);
    return { findings, skipped: [], ran: [], complete: false };
  }
  const drafts = [...structural.drafts];
  const ground = groundOn(record, structural.drafts, context);
  const rules = runRules(ground, context, drafts);
  context.onGround?.(ground);
  return { ...finish([...problems, ...withLines(drafts, parsed.text)], context.limits), ...rules };
};
