import {
  type Finding,
  type Hit,
  isAtLeast,
  type Pointer,
  type Rule,
  type Source,
  type Standard,
  type Structure,
  touches,
} from "@send-standards/core";
import { guard, type Limits } from "./guard.ts";
import { type InputMessageInput, inputMessage } from "./input-message.ts";
import { knownPart } from "./outline.ts";
import { ruleMessage } from "./rule-message.ts";
import { structureFindings } from "./structure-findings.ts";
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
export interface JudgeContext {
  readonly standard: Standard;
  readonly structure: Structure;
  readonly limits: Limits;
  /** ISO 8601 date. */
  readonly asOf: string;
}

/** A finding before it has a line. */
interface Draft {
  readonly finding: Finding;
  readonly locate: Pointer;
  /** Place that no rule may read because of it. */
  readonly obstacle?: Pointer;
}

const helpBase = "https://w3id.org/send-standards/rules/";

const sourceOf = (standard: Standard): Source => ({
  title: standard.title,
  reference: `version ${standard.version}`,
  url: standard.schemaId,
  verified: true,
});

const sectionOf = (standard: Standard, pointer: Pointer): { section?: string } => {
  const section = standard.sectionOf?.(pointer);
  return section === undefined ? {} : { section };
};

/** Returns the finding for something that is wrong with the input before it is a record. */
export const inputFinding = (problem: InputMessageInput): Finding => ({
  rule: problem.rule,
  severity: problem.rule === "input/bom" ? "query" : "error",
  pointer: problem.pointer,
  message: inputMessage(problem),
  help: `${helpBase}${problem.rule}`,
});

const structureDrafts = (record: unknown, context: JudgeContext): { drafts: Draft[]; complete: boolean } => {
  const { standard, structure, limits } = context;
  const guarded = guard(record, limits, structure.outline.longestList);
  const draft = (rule: Finding["rule"], pointer: Pointer, locatePointer: Pointer, message: string): Draft => ({
    finding: {
      rule,
      severity: "error",
      pointer,
      ...sectionOf(standard, pointer),
      message,
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
      const obstacle = found.rule === "structure/unknown-property" ? found.missing : found.pointer;
      drafts.push({
        ...draft(found.rule, found.pointer, found.locate, found.message),
        ...(obstacle === undefined ? {} : { obstacle }),
      });
    }
  }
  return { drafts, complete: true };
};

const ruleDraft = (rule: Rule, hit: Hit, standard: Standard): Draft => ({
  finding: {
    rule: rule.id,
    severity: rule.severity,
    pointer: hit.pointer,
    ...sectionOf(standard, hit.pointer),
    message: ruleMessage(rule, hit),
    why: rule.why,
    ...(rule.source[0] === undefined ? {} : { source: rule.source[0] }),
    ...(hit.related === undefined || hit.related.length === 0 ? {} : { related: hit.related }),
    help: `${helpBase}${rule.id}`,
  },
  locate: hit.pointer,
});

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
  const obstacles = structural.drafts.filter((draft) => draft.obstacle !== undefined);
  const skipped: { rule: string; because: string }[] = [];
  const ran: string[] = [];
  const index = standard.createIndex(record as never) as never;
  for (const rule of standard.rules as readonly Rule[]) {
    const obstacle = obstacles.find((draft) => rule.reads.some((pattern) => touches(draft.obstacle ?? "", pattern)));
    if (obstacle !== undefined) {
      skipped.push({ rule: rule.id, because: `${obstacle.finding.rule} at ${obstacle.finding.pointer}` });
      continue;
    }
    ran.push(rule.id);
    for (const hit of rule.check({ record: record as never, index, asOf })) {
      drafts.push(ruleDraft(rule, typeof hit === "string" ? { pointer: hit } : hit, standard));
    }
  }
  const all = capped([...problems, ...withLines(drafts, parsed.text)].sort(byPosition), context.limits);
  return { findings: all.findings, skipped, ran, complete: all.complete };
};
