import type { AnyProvision } from "../../plan-index.ts";

/** What `contentIsStaffed` reads of a provision of section F or G. */
export const contentStaffedReads: readonly string[] = [
  "/sections/F/provisions/*/id",
  "/sections/F/provisions/*/type",
  "/sections/G/provisions/*/id",
  "/sections/G/provisions/*/type",
  "/sections/G/provisions/*/healthType",
];

const staffed: ReadonlySet<string> = new Set<NonNullable<AnyProvision["type"]>>([
  "directTeaching",
  "smallGroup",
  "inClassSupport",
  "therapyDirect",
  "therapyIndirect",
  "specialistTeacher",
  "programme",
  "supervisionOrConsultation",
  "supportAtUnstructuredTimes",
  "travelTraining",
  "monitoring",
]);

const staffedHealth: ReadonlySet<string> = new Set(["therapy", "nursing", "medicationAdministration", "mentalHealth"]);

/**
 * Returns whether the record says that a provision is somebody's time: teaching, therapy, care or support. Equipment,
 * the environment, a changed curriculum and a line that does not say what it is are not.
 */
export const contentIsStaffed = (line: AnyProvision): boolean => {
  if (line.type !== undefined) return staffed.has(line.type);
  return "healthType" in line && line.healthType !== undefined && staffedHealth.has(line.healthType);
};
