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
import { type Ground, obstacleTo } from "./ground.ts";
import { guard, type Limits } from "./guard.ts";
import { type InputMessageInput, inputMessage } from "./input-message.ts";
import { knownPart } from "./outline.ts";
import { helpBase, ruleFinding, sectionOf } from "./rule-finding.ts";
import { ruleMessage } from "./rule-message.ts";
import { type StructureFinding, structureFindings } from "./structure-findings.ts";
import { locate, type ParsedInput } from "./text/index.ts";

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
  readonly structure: Structure;
  readonly limits: Limits;
  /** Wordings in place of those that the rules bring, by rule id. */
  readonly messages?: Messages | undefined;
}

/** What a record is held against, and when. */
export interface JudgeContext extends GroundContext {
  /** ISO 8601 date. */
  readonly asOf: string;
  /** Hears what the rules stood on, where they could run; for rules about several records. */
  readonly onGround?: ((ground: Ground) => void) | undefined;
}

/** A finding before it has a line. */
interface Draft {
  readonly finding: Finding;
  readonly locate: Pointer;
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

const structureDrafts = (record: unknown, context: GroundContext): { drafts: Draft[]; complete: boolean } => {
  const { standard, structure, limits } = context;
  const guarded = guard(record, limits, structure.outline.longestList);
  const draft = (
    rule: StructureRule | InputRule,
    pointer: Pointer,
    locatePointer: Pointer,
    message: string,
  ): Draft => ({
    finding: {
      rule,
      severity: "error",
      pointer,
      ...sectionOf(standard, pointer),
      message,
      caseworker: ruleMessage(caseworkerMessages[rule], { pointer }),
      source: sourceOf(standard),
      help: `${helpBase}${rule}`,
    },
    locate: locatePointer,
  });
  if (guarded.broken !== undefined) {
    const { rule, pointer } = guarded.broken;
    const message =
      rule === "structure/count"
        ? "A list here is longer than any list of the standard. Divide the record, or remove what does not belong there."
        : inputMessage({ rule, pointer });
    return { drafts: [draft(rule, pointer, pointer, message)], complete: false };
  }
  const drafts = guarded.poisoned.map((pointer) =>
    draft(
      "structure/unknown-property",
      pointer,
      pointer,
      "A part of the extensions has a property named __proto__, which no program can keep safely. Rename it.",
    ),
  );
  if (!structure.check(record)) {
    for (const found of structureFindings(structure.check.errors ?? [], record, structure.outline)) {
      const obstacle = obstacleOf(found);
      drafts.push({
        ...draft(found.rule, found.pointer, found.locate, found.message),
        ...(obstacle === undefined ? {} : { obstacle }),
      });
    }
  }
  return { drafts, complete: true };
};

const withLines = (drafts: readonly Draft[], text: string | undefined): Finding[] => {
  if (text === undefined || drafts.length === 0) return drafts.map((draft) => draft.finding);
  const positions = locate(
    text,
    drafts.map((draft) => draft.locate),
  );
  return drafts.map(({ finding, locate: pointer }) => ({ ...finding, ...positions.get(pointer) }));
};

const byPosition = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Keeps the most serious findings where there are more than the cap, and says so. */
const capped = (findings: Finding[], limits: Limits): { findings: Finding[]; complete: boolean } => {
  if (findings.length <= limits.findings) return { findings, complete: true };
  const errorsFirst = [...findings].sort(
    (a, b) => Number(isAtLeast(b.severity, a.severity)) - Number(isAtLeast(a.severity, b.severity)),
  );
  const kept = errorsFirst.slice(0, limits.findings - 1).sort(byPosition);
  return {
    findings: [...kept, inputFinding({ rule: "input/limit", pointer: "", detail: "findings" })],
    complete: false,
  };
};

const groundOn = (record: unknown, drafts: readonly Draft[], { standard, messages }: GroundContext): Ground => ({
  standard,
  record,
  index: standard.createIndex(record as never),
  obstacles: drafts.flatMap(({ obstacle, finding }) =>
    obstacle === undefined ? [] : [{ pointer: obstacle, because: `${finding.rule} at ${finding.pointer}` }],
  ),
  messages,
});

/** Returns what rules stand on in a record that was parsed, or `undefined` where no rule can run at all. Runs none. */
export const groundOf = (parsed: ParsedInput, context: GroundContext): Ground | undefined => {
  if (!("value" in parsed)) return undefined;
  const structural = structureDrafts(parsed.value, context);
  return structural.complete ? groundOn(parsed.value, structural.drafts, context) : undefined;
};

/** Judges a record that was parsed: structure first, then every rule whose ground is sound. */
export const judge = (parsed: ParsedInput, context: JudgeContext): Judgement => {
  const { standard, asOf } = context;
  const problems = parsed.problems.map(({ line, column, ...problem }) => ({
    ...inputFinding({ ...problem, pointer: knownPart(parsed.value, problem.pointer, context.structure.outline) }),
    line,
    column,
  }));
  if (!("value" in parsed)) {
    return { findings: problems, skipped: [], ran: [], complete: false };
  }
  const record = parsed.value;
  const structural = structureDrafts(record, context);
  if (!structural.complete) {
    const findings = [...problems, ...withLines(structural.drafts, parsed.text)].sort(byPosition);
    return { findings, skipped: [], ran: [], complete: false };
  }
  const drafts = [...structural.drafts];
  const ground = groundOn(record, structural.drafts, context);
  const skipped: { rule: string; because: string }[] = [];
  const ran: string[] = [];
  for (const rule of standard.rules as readonly Rule[]) {
    const obstacle = obstacleTo(rule.reads, ground);
    if (obstacle !== undefined) {
      skipped.push({ rule: rule.id, because: obstacle.because });
      continue;
    }
    ran.push(rule.id);
    for (const hit of rule.check({ record: record as never, index: ground.index as never, asOf })) {
      const finding = ruleFinding(rule, typeof hit === "string" ? { pointer: hit } : hit, context);
      drafts.push({ finding, locate: finding.pointer });
    }
  }
  context.onGround?.(ground);
  const all = capped([...problems, ...withLines(drafts, parsed.text)].sort(byPosition), context.limits);
  return { findings: all.findings, skipped, ran, complete: all.complete };
};
