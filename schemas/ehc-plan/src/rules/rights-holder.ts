import { cite, isChild, isYoungPerson } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { capacityReads, lacksCapacity } from "./support/lacks-capacity.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

type People = NonNullable<EhcPlan["people"]>;
type Person = People[number];

/** People whom a court, or the young person, appointed to decide. */
const appointed: ReadonlySet<Person["relationship"]> = new Set(["courtDeputy", "attorney"]);

const isHolder = (person: Person, day: string): boolean =>
  person.isRightsHolder === true && (person.to === undefined || person.to >= day);

/** Returns the people who stand in the place of a young person who can decide. */
const insteadOfYoungPerson = (record: EhcPlan, day: string): Pointer[] => {
  if (lacksCapacity(record)) return [];
  return (record.people ?? []).flatMap((person, at) =>
    isHolder(person, day) && !appointed.has(person.relationship) ? [`/people/${at}/isRightsHolder`] : [],
  );
};

/** Returns the list of people where parents are on it and none of them is marked as the holder of the rights. */
const nobodyForChild = (people: People, day: string): Pointer[] => {
  const hasParent = people.some((person) => person.hasParentalResponsibility === true || person.hasCare === true);
  return hasParent && !people.some((person) => isHolder(person, day)) ? ["/people"] : [];
};

/**
 * The record gives the rights under the plan to whom the law gives them: to the child's parent until compulsory school
 * age ends on the last Friday in June, then to the young person, unless the young person lacks capacity; then a parent acts
 * without being appointed. A birthday is not the line: some are young people at 15 and some still children at 16.
 */
export const rightsHolder: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/rights-holder",
  severity: "query",
  since: "1.0.0",
  statement:
    "The holder of the rights is a parent while the person is a child, and nobody but the young person after compulsory school age, unless the young person lacks capacity.",
  why: "Notices and the right of appeal go to the holder. Sent to somebody else, they start no time limit, and the right person is left out.",
  source: [
    cite("cfa2014", "83(2)"),
    cite("cfa2014", "80"),
    cite("sendRegs2014", "64"),
    cite("educationAct1996", "8(3)"),
  ],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    "/child/dateOfBirth",
    ...capacityReads,
    "/people/*/id",
    "/people/*/relationship",
    "/people/*/hasParentalResponsibility",
    "/people/*/hasCare",
    "/people/*/isRightsHolder",
    "/people/*/to",
  ],
  message: "The record does not give the rights under the plan to whom the law gives them at this age.",
  fix: "For a child, mark a parent as the holder of the rights. After compulsory school age the young person holds them: take the mark off, or record that the young person lacks capacity for these decisions.",
  caseworker: {
    message: "The plan gives its rights to the wrong person for this age.",
    fix: "For a child the parent holds them. After school leaving age the young person does. If they lack capacity, say so.",
  },
  check: ({ index: { plan }, asOf }) => {
    if (!partThreeApplies(plan)) return [];
    const day = dayOfPlan(plan, asOf);
    const { dateOfBirth } = plan.child;
    if (isYoungPerson(dateOfBirth, day)) return insteadOfYoungPerson(plan, day);
    if (isChild(dateOfBirth, day) && isChild(dateOfBirth, asOf)) return nobodyForChild(plan.people ?? [], day);
    return [];
  },
};
