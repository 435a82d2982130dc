import type { Results } from "../results.ts";
import type { ServiceResult } from "./service-result.ts";

/** Connections at which the line of the table is measured. */
export const targetConnections = 16;

/** Returns the line of the table that speaks of the service; none where it was not measured. */
export const serviceTarget = (service: ServiceResult | undefined): Pick<Results["targets"], "service"> => {
  const rate = service?.rates.find(({ connections }) => connections === targetConnections);
  return rate === undefined ? {} : { service: rate.ofBare };
};
