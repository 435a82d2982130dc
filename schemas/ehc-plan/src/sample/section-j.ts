import { addDays, type BudgetMechanismCode, type BudgetStreamCode } from "@send-standards/common";
import type { SectionJ } from "../types.ts";
import { lacksCapacity } from "./make-capacity.ts";
import type { Scene } from "./scene.ts";
import type { Woven, WovenProvision } from "./woven.ts";

/** Section J, where there is one, and the item that pays for each provision. */
export interface Budget {
  readonly section?: SectionJ;
  readonly itemOf: ReadonlyMap<string, string>;
}

interface Candidate {
  readonly stream: BudgetStreamCode;
  readonly provision: WovenProvision;
}

const none: ReadonlyMap<string, string> = new Map();

/** Returns the provision that a budget may pay for: sessions of somebody who is not on the staff of the setting. */
const candidates = (woven: Woven): Candidate[] => {
  const timed = ({ part, departs }: WovenProvision): boolean =>
    !("basis" in part.amount) &&
    !departs &&
    part.by !== undefined &&
    part.by !== "assistant" &&
    part.by !== "teachingStaff" &&
    part.by !== "senco" &&
    part.by !== "parent";
  const of = (stream: BudgetStreamCode, list: readonly WovenProvision[]) =>
    list.filter(timed).map((provision): Candidate => ({ stream, provision }));
  return [...of("education", woven.f), ...of("health", woven.g), ...of("socialCare", [...woven.h1, ...woven.h2])];
};

const recipient = (scene: Scene): NonNullable<SectionJ["recipient"]> =>
  scene.isChild || lacksCapacity(scene)
    ? { role: "parent", personRef: "person-1", eligibilityChecked: true }
    : { role: "young person", eligibilityChecked: true };

const item = (scene: Scene, { stream, provision }: Candidate, at: number) => {
  const { random, days } = scene;
  const mechanism: BudgetMechanismCode = random.pick([
    "directPayment",
    "directPayment",
    "organisedArrangement",
    "thirdParty",
    "combination",
  ] as const);
  const paid = mechanism === "directPayment" || mechanism === "combination";
  return {
    id: `pb-${at + 1}`,
    stream,
    mechanism,
    provisionRefs: [provision.id],
    needRefs: provision.threads.map(({ needId }) => needId),
    outcomeRefs: provision.threads.map(({ outcomeId }) => outcomeId),
    annualPence: random.int(60, 900) * 1000,
    ...(paid
      ? {
          paymentFrequency: random.pick(["monthly", "termly", "fourWeekly", "annually", "oneOff"] as const),
          firstPaymentDate: addDays(days.made, random.int(14, 24)),
          paysPlaceFee: false,
        }
      : {}),
  };
};

const agreed = (scene: Scene, chosen: readonly Candidate[]): SectionJ => {
  const { random, asOf, days } = scene;
  const items = chosen.map((candidate, at) => item(scene, candidate, at));
  const starts = items
    .flatMap((one) => ("firstPaymentDate" in one ? [one.firstPaymentDate ?? days.made] : []))
    .toSorted();
  const reviewed = starts[0] === undefined ? undefined : addDays(starts[0], random.int(60, 80));
  return {
    request: {
      date: addDays(days.made, -random.int(25, 40)),
      by: scene.isChild ? "parent" : "young person",
      provisionRefs: chosen.map(({ provision }) => provision.id),
    },
    decision: random.pick(["agreed", "agreed", "partAgreed"] as const),
    decisionDate: addDays(days.made, -random.int(3, 9)),
    items,
    totalPence: items.reduce((sum, { annualPence }) => sum + annualPence, 0),
    ...(starts.length === 0 ? {} : { recipient: recipient(scene) }),
    ...(items.some(({ stream, mechanism }) => stream === "education" && mechanism !== "organisedArrangement")
      ? { settingConsent: { given: true, date: addDays(days.made, -random.int(2, 8)) } }
      : {}),
    ...(reviewed === undefined || reviewed > asOf
      ? {}
      : {
          reviews: [
            {
              date: reviewed,
              outcome: random.pick(["The payment goes on.", "The payment goes on; it rises with the new rate."]),
            },
          ],
        }),
  };
};

const refused = (scene: Scene, chosen: readonly Candidate[]): SectionJ => {
  const { random, days } = scene;
  const whole = random.chance(40);
  return {
    request: {
      date: addDays(days.made, -random.int(25, 40)),
      by: scene.isChild ? "parent" : "young person",
      provisionRefs: chosen.map(({ provision }) => provision.id),
    },
    decision: whole ? "notDisaggregable" : "refused",
    decisionDate: addDays(days.made, -random.int(3, 9)),
    refusalReasons: whole
      ? "The therapy is bought in one contract for all settings of the area, and a part of the sum cannot be taken out of it."
      : "A direct payment would have an adverse impact on the service that the authority provides to others with a plan.",
    reviewRightGiven: true,
  };
};

/** Returns the personal budget of a plan: agreed, refused, not asked for, or no section at all. */
export const makeBudget = (scene: Scene, woven: Woven): Budget => {
  const { random, state } = scene;
  const extra = random.maybe(4, { extensions: { "org.example.casework": { prepaidCard: true } } });
  const possible = candidates(woven);
  const inForce = state !== "draft" && state !== "notIssued" && state !== "amendmentNotice";
  const asked = possible.length > 0 && !scene.lookedAfter && random.chance(38);
  if (!asked) {
    return random.chance(55)
      ? {
          section: {
            nil: { reason: "No personal budget was asked for.", ...random.maybe(20, { adviceRef: "adv-1" }) },
            ...extra,
          },
          itemOf: none,
        }
      : { itemOf: none };
  }
  const chosen = random.some(possible, random.int(1, 3));
  if (!inForce) {
    return {
      section: {
        request: {
          date: scene.days.made,
          by: scene.isChild ? "parent" : "young person",
          provisionRefs: chosen.map(({ provision }) => provision.id),
        },
        ...extra,
      },
      itemOf: none,
    };
  }
  if (random.chance(25)) return { section: { ...refused(scene, chosen), ...extra }, itemOf: none };
  const section = { ...agreed(scene, chosen), ...extra };
  return { section, itemOf: new Map(chosen.map(({ provision }, at) => [provision.id, `pb-${at + 1}`])) };
};
