import type { PlanRoute } from "@send-standards/common";
import type { EhcPlan } from "../../types.ts";

/** What `routesOf` reads. */
export const routesReads = [
  "/sections/I/placement/mode",
  "/sections/I/placement/setting/type",
  "/sections/I/placement/workBased",
  "/sections/I/attending/setting/type",
] as const;

/**
 * Returns the routes that the young person may be on, as far as the record tells: attending an institution within the
 * further education sector, an apprenticeship, anything else. All of them where it does not tell.
 *
 * Source: Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 46(1).
 */
export const routesOf = (record: Pick<EhcPlan, "sections">): readonly PlanRoute[] => {
  const { placement, attending } = record.sections.I;
  const named = placement?.mode === "namedSetting" ? placement : undefined;
  const type = attending?.setting.type ?? named?.setting.type;
  if (type === undefined) return ["furtherEducation", "apprenticeship", "other"];
  const isApprentice = named?.workBased === "A";
  if (type === "feInstitution") return isApprentice ? ["furtherEducation", "apprenticeship"] : ["furtherEducation"];
  return isApprentice ? ["apprenticeship"] : ["other"];
};
