import type { DescribeRule, RuleFacts } from "@send-standards/bulk";
import { homePage } from "@send-standards/core";
import type { RulePage } from "@send-standards/formats";

/** Returns a function that says of a rule what its page in the rule book says. The rule book is loaded with the first. */
export const createDescribeRule = (): DescribeRule => {
  let pages: Promise<ReadonlyMap<string, RulePage>> | undefined;
  const load = async (): Promise<ReadonlyMap<string, RulePage>> => {
    const { loadKnownRules } = await import("../rule-book/load-known-rules.ts");
    return new Map((await loadKnownRules()).flatMap(({ rules }) => rules).map((page) => [page.id, page]));
  };
  return async (rule): Promise<RuleFacts> => {
    pages ??= load();
    const page = (await pages).get(rule);
    if (page === undefined) throw new RangeError("a rule that was found has no page in the rule book");
    const { severity, statement, why, source } = page;
    return {
      severity,
      statement,
      why,
      ...(source[0] === undefined ? {} : { source: source[0] }),
      help: `${homePage}rules/${rule}`,
    };
  };
};
