import { inputRules, structureRules } from "@send-standards/core";
import { Counter, type Registry } from "prom-client";
import type { StandardVersion } from "../../answer/answer-task.ts";

const generalRules: ReadonlySet<string> = new Set([...structureRules, ...inputRules]);
const ruleName = /^[a-z][a-z0-9-]{0,99}$/;

/**
 * Returns the id of a rule as a label. Ids are words of the programs; one that has not the form of a rule of a standard that
 * is known is told as "other", so that a mistake of ours could neither tell a value nor make labels without end.
 */
const ruleLabel = (rule: string, standards: ReadonlySet<string>): string => {
  if (generalRules.has(rule)) return rule;
  const [standard = "", name = "", ...more] = rule.split("/");
  return standards.has(standard) && ruleName.test(name) && more.length === 0 ? rule : "other";
};

/** Counts how many findings rules have. */
export type CountRules = (
  standard: StandardVersion,
  byRule: readonly (readonly [rule: string, count: number])[],
) => void;

/**
 * Returns what counts findings by rule. A record can have findings of dozens of rules, so they are only added up at first, and
 * become metrics when somebody asks.
 *
 * @param standards ids of the standards that are known.
 */
export const createRuleFindings = (registry: Registry, standards: ReadonlySet<string>): CountRules => {
  const waiting = new Map<string, { readonly version: StandardVersion; readonly byRule: Map<string, number> }>();
  new Counter({
    name: "send_standards_rule_findings_total",
    help: "Findings by rule.",
    labelNames: ["standard", "version", "rule"],
    registers: [registry],
    collect() {
      for (const { version, byRule } of waiting.values()) {
        for (const [rule, count] of byRule) {
          this.inc({ standard: version.id, version: version.version, rule: ruleLabel(rule, standards) }, count);
        }
      }
      waiting.clear();
    },
  });
  return (version, counts) => {
    const key = `${version.id} ${version.version}`;
    const { byRule } = waiting.get(key) ?? { byRule: new Map<string, number>() };
    for (const [rule, count] of counts) byRule.set(rule, (byRule.get(rule) ?? 0) + count);
    waiting.set(key, { version, byRule });
  };
};
