import { createJudge, type Outcome, problemFinding } from "@send-standards/bulk";
import { type Finding, isAtLeast } from "@send-standards/core";
import { createKeyedHash, type Ground, type InputProblem, type RecordText } from "@send-standards/validator";
import { problemBody } from "../problems/problem-body.ts";
import { createFindValidators } from "./create-find-validators.ts";
import { countSeverities, createSliceTally } from "./create-slice-tally.ts";
import { factsOf } from "./record-facts.ts";
import type { SliceAnswer, SliceTask } from "./slice-task.ts";
import { unjudgedProblem } from "./unjudged-problem.ts";
import { versionsOf } from "./versions-of.ts";

/**
 * Characters of text after which a slice takes no further record: a small record can have a thousand findings, and whoever asked
 * must be able to stop before there are more lines than anybody reads.
 */
const muchText = 500_000;

/** Returns a finding with the number of its record, as a report on several records has it. */
const numbered = ({ rule, severity, pointer, ...rest }: Finding, record: number): Finding => ({
  rule,
  severity,
  pointer,
  record,
  ...rest,
});

/** Returns the line about something that is wrong with the input between its records. */
const inputLine = (findings: readonly Finding[]): object => ({ counts: countSeverities(findings), findings });

const problemOf = ({ unjudged }: Outcome): object =>
  unjudged === undefined
    ? {}
    : { problem: problemBody(unjudgedProblem(unjudged.problem), { members: { known: versionsOf(unjudged.known) } }) };

/** Judges some records of a batch. */
export type AnswerSlice = (task: SliceTask) => Promise<SliceAnswer>;

/** Returns a function that judges slices of a batch; what it loads for one, it keeps for the next. */
export const createSliceAnswer = (findValidators = createFindValidators()): AnswerSlice => {
  return async (task) => {
    const { asOf, failOn } = task;
    const judge = createJudge({ asOf, findValidator: findValidators(task) });
    const tally = createSliceTally();
    const hash = task.hashKey === undefined ? undefined : createKeyedHash(task.hashKey);
    const addFacts = (ground: Ground, { number: record = 1, line, column }: RecordText): void => {
      if (hash !== undefined)
        for (const facts of factsOf(ground, { record, line, column }, hash)) tally.addFacts(facts);
    };
    const addInputProblem = (problem: InputProblem): void => {
      const findings = [problemFinding(problem)];
      tally.add(inputLine(findings), { findings });
    };
    const addOutcome = (number: number, outcome: Outcome): void => {
      const { judgement, standard, unjudged } = outcome;
      const findings = judgement.findings.map((finding) => numbered(finding, number));
      const isWhole = judgement.complete && unjudged === undefined;
      const fails = !isWhole || (failOn !== "never" && findings.some(({ severity }) => isAtLeast(severity, failOn)));
      const line = {
        record: number,
        ...(standard === undefined ? {} : { standard: standard.id, version: standard.version }),
        outcome: fails ? "fail" : "pass",
        complete: isWhole,
        counts: countSeverities(findings),
        findings,
        ...(judgement.skipped.length === 0 ? {} : { skipped: judgement.skipped }),
        ...problemOf(outcome),
      };
      tally.add(line, { findings, record: { fails, isWhole }, standard });
    };

    for (const record of task.records) {
      if (record.number !== undefined) {
        addOutcome(record.number, await judge(record, (ground) => addFacts(ground, record)));
      } else if (record.problem !== undefined) addInputProblem(record.problem);
      if (tally.length() > muchText) break;
    }
    return tally.finish();
  };
};
