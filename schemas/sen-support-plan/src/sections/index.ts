export { AccessArrangementSchema, ReasonableAdjustmentSchema } from "./adjustments.ts";
export { AttendanceSchema } from "./attendance.ts";
export { CycleSchema } from "./cycle.ts";
export { LearnerSchema } from "./learner.ts";
export { PhaseSchema } from "./phase.ts";
export { ProgressMeasureSchema } from "./progress-measure.ts";
export { ProvisionMapRowSchema, ProvisionMapSchema } from "./provision-map.ts";
export { TransitionSchema } from "./transition.ts";
export { ViewsSchema } from "./views.ts";
