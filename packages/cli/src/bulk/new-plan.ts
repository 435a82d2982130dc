import { createPlan, type Plan } from "@send-standards/bulk";
import { todayInLondon } from "@send-standards/core";
import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";
import type { BulkOptions } from "./bulk-options.ts";
import { earlierReport } from "./earlier-report.ts";
import { listInputs } from "./list-inputs.ts";
import { ruleSet } from "./rule-set.ts";
import { standardName } from "./standard-name.ts";

const bytesOfMegabyte = 1_000_000;

/** Returns the bytes of a part, as they were asked for. */
export const partBytes = ({ partMegabytes }: Pick<BulkOptions, "partMegabytes">): number | undefined =>
  partMegabytes === undefined ? undefined : partMegabytes * bytesOfMegabyte;

/** Returns the plan of a new run. @throws {UsageError} where it was asked for something that cannot be. */
export const newPlan = async (options: BulkOptions, io: Io): Promise<Plan> => {
  const { paths, output, withSets, since } = options;
  if (paths.length === 0) throw new UsageError("name the files or folders to check");
  const standard = await standardName(options.standard);
  const earlier = since === undefined ? undefined : await earlierReport(since, standard, options.asOf);
  return createPlan({
    listing: await listInputs(paths, output),
    ruleSet: ruleSet(),
    asOf: earlier?.asOf ?? options.asOf ?? todayInLondon(io.now()),
    withSets,
    remember: options.remember || earlier !== undefined,
    standard,
    since: earlier?.file,
    shardBytes: partBytes(options),
  });
};
