import { addDays, addMonths, type DeliverySettingCode, earlierOf, type Provision } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import { adviceIdOf } from "./advice-register.ts";
import { amountInWords, makeQuantity } from "./amount.ts";
import { makeDeliverer, roleOf } from "./deliverer.ts";
import { makeDelivery } from "./delivery.ts";
import { departureReason } from "./departure-reason.ts";
import { accountableBodies, costOf, fundingSourceOf, makeFundingShares } from "./funding.ts";
import { pfaAreasOf } from "./outcome.ts";
import { makeContents } from "./provision-contents.ts";
import type { ProvisionContext, ProvisionSection } from "./provision-context.ts";
import type { WovenProvision } from "./woven.ts";

/** Places inside a setting, and where the same happens where there is none. */
const elsewhere: { readonly [Place in DeliverySettingCode]?: DeliverySettingCode } = {
  classroom: "online",
  withdrawal: "home",
  unstructuredTime: "community",
  wholeSetting: "home",
};

/** Returns what the provisions of all four sections have in common. */
export const makeProvision = (
  { scene, register, budget }: ProvisionContext,
  section: ProvisionSection,
  { id, part, threads, departs }: WovenProvision,
): Provision => {
  const { random, days, place, stage } = scene;
  const startDate = addDays(days.made, random.int(7, 28));
  const words = { ...scene.words, startDate: addDays(startDate, 14), dueDate: addDays(startDate, random.int(60, 150)) };
  const quantity = makeQuantity(part.amount, words, random);
  const role = roleOf(part, stage);
  const cost = costOf(scene, quantity, role);
  const item = budget.get(id);
  const joint = item === undefined && random.chance(8);
  const [first] = threads;
  const adviceId = adviceIdOf(register, first?.strand.source ?? "school");
  const isOwn = threads.length === 1;
  const amount = quantity.basis === "timed" ? amountInWords(quantity) : "at the times stated";
  const review = earlierOf(addMonths(startDate, random.int(6, 10)), days.nextReview ?? addMonths(startDate, 10));
  const location =
    place.otherwise === "wholly" && part.where !== undefined ? (elsewhere[part.where] ?? part.where) : part.where;
  const pfa = part.pfa === true || threads.some((thread) => pfaAreasOf(scene, thread).some((area) => area !== "HLTH"));
  return {
    id,
    text: fill(random.pick(part.text), { ...words, amount }),
    type: part.type,
    needRefs: threads.map(({ needId }) => needId),
    outcomeRefs: threads.map(({ outcomeId }) => outcomeId),
    quantity,
    ...(role === undefined ? {} : { deliverer: makeDeliverer(scene, role, words) }),
    ...(location === undefined ? {} : { location }),
    ...(part.when === undefined
      ? random.maybe(quantity.basis === "timed" ? 16 : 0, {
          timeOfDay: random.pick(["in the morning", "in the first hour of the day", "after lunch"]),
        })
      : { timeOfDay: fill(part.when, words) }),
    startDate,
    ...random.maybe(10, { endDate: addDays(review, 30) }),
    reviewDate: review < startDate ? addDays(startDate, 60) : review,
    ...makeContents(scene, part, words),
    fundingSource: item === undefined ? (joint ? "joint" : fundingSourceOf(scene, section, role)) : "personalBudget",
    accountableBody: accountableBodies[section],
    ...random.maybe(50, { commissioner: section === "G" ? "the integrated care board" : "the maintaining authority" }),
    ...(joint ? { fundingShares: makeFundingShares(scene, section, cost) ?? [] } : {}),
    ...(cost === undefined ? {} : { cost }),
    evidence: [
      { adviceId, locator: `section ${random.int(4, 7)}`, ...(isOwn ? { statementId: `${adviceId}.${id}` } : {}) },
    ],
    ...(departs ? { departures: [{ adviceId, statementId: `${adviceId}.${id}`, reason: departureReason }] } : {}),
    ...(scene.yearNumber >= 7 ? { preparesForAdulthood: pfa } : {}),
    ...(item === undefined ? {} : { budgetItemRef: item }),
    ...makeDelivery(scene, quantity, startDate),
    ...random.maybe(4, { extensions: { "org.example.casework": { provisionMapRow: random.int(1, 40) } } }),
  };
};
