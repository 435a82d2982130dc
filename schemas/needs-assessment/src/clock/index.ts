export { adviceLimit } from "./advice-limit.ts";
export { type AppealWindow, appealWindow } from "./appeal-window.ts";
export type { ClockFacts, StatutoryLimit, WeighedException } from "./statutory-limit.ts";
export { limitFor, statutoryLimits } from "./statutory-limits.ts";
export { type Timeliness, timeliness } from "./timeliness.ts";
