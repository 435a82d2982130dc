import type { PublishedStandard } from "@send-standards/catalogue";
import { generalRules } from "./general-rules.ts";
import { pageOf, type RulePage } from "./rule-page.ts";

/** The rules of one standard in one version, or those that every standard shares. */
export interface RuleChapter {
  /** "ehc-plan 1.0.0 Education, Health and Care plan", or what the shared rules are about. */
  readonly title: string;
  /** Id and version of the standard; absent for the rules that all share. */
  readonly standard?: { readonly id: string; readonly version: string };
  readonly rules: readonly RulePage[];
}

/** Returns the chapter of one standard. */
export const loadChapter = async (entry: PublishedStandard): Promise<RuleChapter> => {
  const { id, version, title, rules, setRules = [] } = await entry.load();
  return {
    title: `${title} (${id} ${version})`,
    standard: { id, version },
    rules: [...rules, ...setRules].map(pageOf),
  };
};

/** Returns the chapter that every standard shares, and the latest version of each of these standards, of which an older one comes first. */
export const loadRuleBook = async (standards: readonly PublishedStandard[]): Promise<RuleChapter[]> => {
  const latest = new Map(standards.map((entry) => [entry.id, entry]));
  const general: RuleChapter = { title: "Every record of every standard", rules: generalRules };
  return [general, ...(await Promise.all([...latest.values()].map(loadChapter)))];
};
