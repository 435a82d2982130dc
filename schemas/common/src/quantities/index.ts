export { hasGroup } from "./has-group.ts";
export { minutesPerYear, schoolWeeksPerYear, type TimedAmount } from "./minutes-per-year.ts";
export { sharesTotal } from "./shares-total.ts";
export { sumPence } from "./sum-pence.ts";
