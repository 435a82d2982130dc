import { createJudge, type Outcome } from "@send-standards/bulk";
import type { Finding, Report, Standard } from "@send-standards/core";
import { failsAt } from "@send-standards/formats";
import { createReportBuilder, type RecordText } from "@send-standards/validator";
import type { ProblemName } from "../problems/problem-types.ts";
import type { ProblemDetails } from "../problems/service-problem.ts";
import { tool } from "../tool.ts";
import type { Answer, AnswerTask } from "./answer-task.ts";
import { createFindValidators } from "./create-find-validators.ts";
import { createWriteReport } from "./create-write-report.ts";
import { unjudgedProblem } from "./unjudged-problem.ts";
import { versionsOf } from "./versions-of.ts";

/** Name of the body among the inputs of a report. */
const bodyName = "body";

/** The problem that stands for a finding which leaves no record to judge. */
const unreadProblems: Readonly<Record<string, ProblemName>> = {
  "input/syntax": "malformed-json",
  "input/trailing": "malformed-json",
  "input/utf8": "malformed-json",
  "input/size": "body-too-large",
  "input/depth": "too-deep",
  "input/limit": "too-many-keys",
  "structure/count": "too-many-keys",
};

interface Trouble {
  readonly problem: ProblemName;
  readonly details: ProblemDetails;
}

/** Returns the problem of a body that was not held against a standard, or not to its end. */
const troubleOf = ({ judgement, unjudged, standard }: Outcome, report: Report | undefined): Trouble | undefined => {
  const { findings } = judgement;
  if (unjudged !== undefined) {
    const members = { known: versionsOf(unjudged.known), findings };
    return { problem: unjudgedProblem(unjudged.problem), details: { members } };
  }
  if (standard !== undefined && judgement.complete) return undefined;
  // Rules ran, so that the record was judged and only its report was cut.
  if (judgement.ran.length > 0) return { problem: "too-many-findings", details: { members: { report } } };
  const reason = findings.find(({ rule }) => Object.hasOwn(unreadProblems, rule))?.rule ?? "input/limit";
  return { problem: unreadProblems[reason] ?? "too-many-keys", details: { members: { findings } } };
};

const countByRule = (findings: readonly Finding[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts];
};

const recordOf = (bytes: Uint8Array): RecordText => ({ bytes, number: 1, line: 1, column: 1 });

const reportOn = (judgement: Outcome["judgement"], standard: Standard, asOf: string): Report => {
  const builder = createReportBuilder({ tool, asOf });
  builder.startFile(bodyName);
  builder.addRecord(judgement, standard);
  return builder.finish();
};

/** Judges a body. */
export type AnswerBody = (task: AnswerTask) => Promise<Answer>;

/** Returns a function that judges bodies; what it loads for one, it keeps for the next. */
export const createAnswer = (findValidators = createFindValidators()): AnswerBody => {
  const writeReport = createWriteReport();
  return async (task) => {
    const judge = createJudge({ asOf: task.asOf, findValidator: findValidators(task) });
    const outcome = await judge(recordOf(task.bytes));
    const { judgement, standard } = outcome;
    const report = standard === undefined ? undefined : reportOn(judgement, standard, task.asOf);
    const trouble = troubleOf(outcome, report);
    const version = standard === undefined ? undefined : { id: standard.id, version: standard.version };
    if (trouble !== undefined || report === undefined || standard === undefined || version === undefined) {
      return { kind: "problem", ...(trouble ?? { problem: "internal-error", details: {} }), standard: version };
    }
    const { failOn, format } = task;
    return {
      kind: "report",
      text: await writeReport({ report, standard, failOn, format }),
      fails: report.findings.some((finding) => failsAt(finding, failOn)),
      standard: version,
      counts: report.counts,
      byRule: countByRule(report.findings),
    };
  };
};
