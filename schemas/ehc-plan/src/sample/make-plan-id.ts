/** Returns the id of a plan; no two of the first 100,000,000 serial numbers give the same. */
export const makePlanId = (serial: number): string =>
  `plan-${String((serial * 48_271) % 100_000_000).padStart(8, "0")}`;
