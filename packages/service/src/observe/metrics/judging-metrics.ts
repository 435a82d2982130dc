import { Counter, Histogram, type Registry } from "prom-client";
import type { Answer, StandardVersion } from "../../answer/answer-task.ts";
import type { SliceCounts } from "../observe.ts";
import { outcomeOf } from "../outcome-of.ts";
import { durationBuckets } from "./request-metrics.ts";
import { createRuleFindings } from "./rule-findings.ts";

/** Stands for the standard of what was held against none. */
const noStandard: StandardVersion = { id: "none", version: "none" };
/** Stands for the standard of records that follow several. */
const severalStandards: StandardVersion = { id: "several", version: "several" };

/** What is counted of records. */
export interface JudgingMetrics {
  /** Counts one body that was judged. */
  readonly answer: (answer: Answer, seconds: number) => void;
  /** Counts some records of a batch. */
  readonly slice: (slice: SliceCounts) => void;
}

/** Returns what counts records and findings. @param standards ids of the standards that are known. */
export const createJudgingMetrics = (registry: Registry, standards: ReadonlySet<string>): JudgingMetrics => {
  const registers = [registry];
  const records = new Counter({
    name: "send_standards_records_total",
    help: "Records that were posted one by one, by what they were held against and what came of it: pass, fail or problem.",
    labelNames: ["standard", "version", "outcome"],
    registers,
  });
  const durations = new Histogram({
    name: "send_standards_judging_duration_seconds",
    help: "Time that judging a record took that was posted by itself, with its wait for a thread.",
    labelNames: ["standard", "version", "outcome"],
    buckets: durationBuckets,
    registers,
  });
  const findings = new Counter({
    name: "send_standards_findings_total",
    help: "Findings by severity: error, query, advice.",
    labelNames: ["standard", "version", "severity"],
    registers,
  });
  const countRules = createRuleFindings(registry, standards);
  const batchRecords = new Counter({
    name: "send_standards_batch_records_total",
    help: "Records of batches, by what they were held against.",
    labelNames: ["standard", "version"],
    registers,
  });
  const batchFailing = new Counter({
    name: "send_standards_batch_records_failing_total",
    help: "Records of batches with a finding at or above the threshold, or that were not judged to their end.",
    registers,
  });
  const batchIncomplete = new Counter({
    name: "send_standards_batch_records_incomplete_total",
    help: "Records of batches that were held against nothing, or not to their end.",
    registers,
  });

  const count = (version: StandardVersion, { counts, byRule }: Pick<SliceCounts, "counts" | "byRule">) => {
    const { id: standard } = version;
    for (const severity of ["error", "query", "advice"] as const) {
      if (counts[severity] > 0) findings.inc({ standard, version: version.version, severity }, counts[severity]);
    }
    countRules(version, byRule);
  };

  return {
    answer: (answer, seconds) => {
      const version = answer.standard ?? noStandard;
      const labels = { standard: version.id, version: version.version, outcome: outcomeOf(answer) };
      records.inc(labels);
      durations.observe(labels, seconds);
      if (answer.kind === "report") count(version, answer);
    },
    slice: (slice) => {
      const [first, ...more] = slice.byStandard;
      let judged = 0;
      for (const [standard, version, number] of slice.byStandard) {
        batchRecords.inc({ standard, version }, number);
        judged += number;
      }
      if (slice.records > judged) {
        batchRecords.inc({ standard: noStandard.id, version: noStandard.version }, slice.records - judged);
      }
      batchFailing.inc(slice.failing);
      batchIncomplete.inc(slice.incomplete);
      const only = first === undefined ? noStandard : { id: first[0], version: first[1] };
      count(more.length === 0 ? only : severalStandards, slice);
    },
  };
};
