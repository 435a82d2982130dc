import type { Formatter } from "./report-view.ts";
import { streamJson } from "./stream-json.ts";

/** Writes the report as it is, one finding a line; see `report.schema.json` of the validator. */
export const formatJson: Formatter = function* ({ report }): Iterable<string> {
  yield* streamJson(report, 2);
  yield "\n";
};
