import { countOf } from "@send-standards/core";
import type { SeverityCounts } from "../../shard/shard-result.ts";

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Returns counts in words: "3 errors and 1 query"; "no findings" where there is none. */
export const describeCounts = ({ error, query, advice }: SeverityCounts): string => {
  const counts = [
    ...(error === 0 ? [] : [countOf(error, "error")]),
    ...(query === 0 ? [] : [countOf(query, "query", "queries")]),
    ...(advice === 0 ? [] : [countOf(advice, "piece of advice", "pieces of advice")]),
  ];
  return counts.length === 0 ? "no findings" : listOf(counts);
};

/** Returns how many findings of a severity there are, as briefly as it can be said: "12 errors", "1 query", "3 advice". */
export const describeSeverity = (severity: keyof SeverityCounts, count: number): string =>
  severity === "query"
    ? countOf(count, "query", "queries")
    : countOf(count, severity, severity === "error" ? "errors" : "advice");
