import type { Deliverer, DelivererEmployerCode, DelivererRoleCode } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import type { MatrixProvision } from "../types.ts";

const employers: Partial<Record<DelivererRoleCode, readonly DelivererEmployerCode[]>> = {
  speechAndLanguageTherapist: ["nhs", "independent"],
  speechAndLanguageTherapyAssistant: ["nhs"],
  occupationalTherapist: ["nhs"],
  occupationalTherapyAssistant: ["nhs"],
  physiotherapist: ["nhs"],
  physiotherapyAssistant: ["nhs"],
  mentalHealthPractitioner: ["nhs"],
  nurse: ["nhs"],
  educationalPsychologist: ["localAuthority"],
  teacherOfDeaf: ["localAuthority"],
  teacherOfMultiSensoryImpaired: ["localAuthority"],
  specialistTeacher: ["localAuthority", "setting"],
  socialWorker: ["localAuthority"],
  jobCoach: ["voluntary"],
  habilitationSpecialist: ["localAuthority", "voluntary"],
  parent: ["family"],
  peer: ["other"],
};

/** Roles that somebody supervises. */
const assistants: ReadonlySet<DelivererRoleCode> = new Set([
  "teachingAssistant",
  "higherLevelTeachingAssistant",
  "speechAndLanguageTherapyAssistant",
  "occupationalTherapyAssistant",
  "physiotherapyAssistant",
  "healthcareAssistant",
  "mentor",
]);

const delivererWith = (random: Random, deliverer: Deliverer): Deliverer => {
  const { role } = deliverer;
  if (role === undefined) return deliverer;
  return {
    ...deliverer,
    ...random.maybe(50, { employer: random.pick(employers[role] ?? ["setting"]) }),
    ...(assistants.has(role)
      ? random.maybe(40, { supervision: "By the SENCO of the setting, for half an hour every fortnight." })
      : {}),
    ...random.maybe(20, { expertise: "Has completed the council's two-day course for this provision." }),
  };
};

const quantityWith = (
  random: Random,
  { quantity }: Pick<MatrixProvision, "quantity">,
): Pick<MatrixProvision, "quantity"> => {
  if (quantity === undefined) {
    return random.maybe(15, {
      quantity: random.pick([
        { basis: "notQuantified", reason: "It is part of how every lesson is taught; the teacher decides." },
        { basis: "triggered", trigger: "A change of plan, room or adult.", minutes: 10, groupSizeMax: 1 },
        { basis: "triggered", trigger: "The learner shows the agreed card.", ratio: { staff: 1, learners: 1 } },
      ] as const),
    });
  }
  if (quantity.basis === "timed" && quantity.per === "week") {
    const weeksPerYear = random.pick([12, 24, 38]);
    return {
      quantity: {
        ...quantity,
        ...random.maybe(30, {
          weeksPerYear,
          totalMinutesPerYear: quantity.minutes * quantity.sessions * weeksPerYear,
          ...(quantity.groupSizeMax === undefined ? { ratio: { staff: 1, learners: 1 } } : {}),
        }),
      },
    };
  }
  if (quantity.basis === "continuous") {
    return {
      quantity: { ...quantity, ...random.maybe(30, { weeksPerYear: 38, hoursPerWeek: quantity.hoursPerWeek ?? 25 }) },
    };
  }
  return { quantity };
};

/** Returns a line of provision with an id, and with more said of amount, people and origin in some. */
export const makeProvision = (random: Random, id: string, line: Omit<MatrixProvision, "id">): MatrixProvision => ({
  id,
  ...line,
  ...quantityWith(random, line),
  ...(line.deliverer === undefined ? {} : { deliverer: delivererWith(random, line.deliverer) }),
  ...(line.tier === "universal" || line.tier === "ordinarilyAvailable"
    ? random.maybe(25, { standardRef: `Ordinarily available provision of Example Council, part ${random.int(1, 9)}` })
    : {}),
});
