import { addYears, ageOn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isOrdinaryAmendment, ordinaryAmendmentReads } from "./support/is-ordinary-amendment.ts";
import { isSameSetting, settingReads } from "./support/is-same-setting.ts";

const schools: ReadonlySet<string | undefined> = new Set([
  "maintainedMainstream",
  "academyMainstream",
  "maintainedSpecial",
  "academySpecial",
  "nonMaintainedSpecial",
  "section41Independent",
  "independentSpecialNonSection41",
  "independentMainstream",
]);

const colleges: ReadonlySet<string | undefined> = new Set(["feInstitution", "section41SpecialPost16"]);

/** Returns the day before which the plan must be amended, for somebody of `age` who moves in `year`; `undefined` where none is sure. */
const limitOf = (now: string | undefined, next: string | undefined, age: number, year: string): string | undefined => {
  if (age < 16) return schools.has(next) ? `${year}-02-15` : undefined;
  return schools.has(now) && colleges.has(next) ? `${year}-03-31` : undefined;
};

type Placement = EhcPlan["sections"]["I"]["placement"];

const typeOf = (placement: Placement): string | undefined => {
  if (placement?.mode === "namedSetting") return placement.setting.type;
  return placement?.mode === "typeOnly" ? placement.settingType : undefined;
};

/** Returns whether the plan names one setting for both phases, as with an all-through school. */
const staysThere = ({ placement, nextPlacement }: EhcPlan["sections"]["I"]): boolean =>
  placement?.mode === "namedSetting" &&
  nextPlacement?.placement.mode === "namedSetting" &&
  isSameSetting(placement.setting, nextPlacement.placement.setting) !== false;

/**
 * A plan that is amended for a move to another phase at school is issued before 15 February of the year of the
 * move, and one for the move from school to college before 31 March.
 *
 * It is asked only where the record shows that this version is the first one in the year before the move and after
 * the review for it: a later version may add the name to a type that was given in time. Not asked of a child who came from another
 * authority or whose first plan was made after the day, of a setting that stays the same, of a school sixth form,
 * of orders and agreements, or on the day itself, which is one day late and the usual slip.
 */
export const phaseTransferInTime: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/phase-transfer-in-time",
  severity: "error",
  since: "1.0.0",
  statement:
    "A plan that is amended for a move to another phase at school is issued before 15 February of the year of the move, and one for the move from school to college before 31 March.",
  why: "The day leaves time to visit, to prepare and, if need be, to appeal before September.",
  source: [cite("sendRegs2014", "18(1)")],
  reads: [
    ...ordinaryAmendmentReads,
    "/reviewType",
    "/formerAuthority",
    "/firstIssuedDate",
    "/issuedDate",
    "/reviewMeetingDate",
    "/supersedes/issuedDate",
    "/child/dateOfBirth",
    "/sections/I/nextPlacement/from",
    ...["/sections/I/placement", "/sections/I/nextPlacement/placement"].flatMap((place) => [
      `${place}/mode`,
      `${place}/settingType`,
      ...settingReads(`${place}/setting`),
    ]),
  ],
  message: "The plan was amended for the move to the next phase after the last day that the law allows.",
  fix: "Correct the day of issue, of the move or the reason for the issue if one of them is wrong.",
  caseworker: {
    message: "The plan for the move was issued after the legal deadline.",
    fix: "Check the dates. It must come before 15 February for schools, and before 31 March for colleges.",
  },
  check: ({ index: { plan } }) => {
    const { issueReason, reviewType, issuedDate, reviewMeetingDate, firstIssuedDate, supersedes, sections } = plan;
    const { placement, nextPlacement } = sections.I;
    const from = nextPlacement?.from;
    if (issueReason !== "phaseTransfer" || reviewType !== "phaseTransfer" || from === undefined) return [];
    if (issuedDate === undefined || reviewMeetingDate === undefined || supersedes?.issuedDate === undefined) return [];
    if (nextPlacement === undefined || plan.formerAuthority !== undefined || !isOrdinaryAmendment(plan)) return [];
    if (supersedes.issuedDate >= reviewMeetingDate || supersedes.issuedDate >= addYears(from, -1)) return [];
    if (issuedDate >= from || staysThere(sections.I)) return [];
    const next = typeOf(nextPlacement.placement);
    const limit = limitOf(typeOf(placement), next, ageOn(plan.child.dateOfBirth, from), from.slice(0, 4));
    if (limit === undefined || issuedDate <= limit) return [];
    if (firstIssuedDate !== undefined && firstIssuedDate >= limit) return [];
    return [{ pointer: "/issuedDate", related: ["/sections/I/nextPlacement/from"] }];
  },
};
