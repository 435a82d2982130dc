import {
  delegatedTask,
  equipmentKind,
  medicalEvidenceFinding,
  medicineAdministration,
  supplierKind,
} from "@send-standards/common";
import type {
  ClinicalTask,
  Health,
  HealthcarePlan,
  HealthEquipment,
  MedicalEvidence,
  MedicineSupport,
} from "../types.ts";
import type { Scene } from "./scene.ts";

const atPlacement = (scene: Scene): { readonly placementRef?: string } =>
  scene.age >= 3 ? { placementRef: "placement-1" } : {};

const makeTasks = (scene: Scene): ClinicalTask[] => {
  const { random, turn, ago, supplied } = scene;
  return [
    {
      id: "task-1",
      task: turn(delegatedTask.codes).code,
      registrant: "children's community nurse",
      staffTrained: random.int(2, 6),
      training: "Shown, practised and watched by the nurse.",
      signedOffDate: ago(60),
      expires: ago(-300),
      reviewDate: ago(-200),
      planRef: "plan-1",
      ...atPlacement(scene),
      from: ago(58),
      ...random.maybe(30, { to: ago(-300) }),
      recorded: supplied("school", ago(58)),
    },
  ];
};

const makeEquipment = ({ random, turn, ago, supplied }: Scene): HealthEquipment[] => {
  const { code: kind, label } = turn(equipmentKind.codes);
  return [
    {
      id: "equipment-1",
      kind,
      details: {
        item: label,
        specification: "Fitted to the child; the serial number is with the service.",
        owner: "Example Community NHS Trust",
        maintainer: "Example Community NHS Trust",
        replacement: "By the trust, when it no longer fits.",
      },
      usedAtSetting: random.chance(80),
      usedAtHome: random.chance(80),
      staffTrained: random.chance(70),
      reviewDate: ago(-90),
      from: ago(90),
      ...random.maybe(30, { to: ago(-20) }),
      recorded: supplied("nhsProvider", ago(90)),
    },
  ];
};

const makeMedicines = (scene: Scene): MedicineSupport[] => {
  const { random, turn, ago, supplied } = scene;
  return [
    {
      id: "medicine-1",
      purpose: random.pick(["Keeps airways open before exercise.", "Stops a long seizure.", "Helps attention."]),
      administration: turn(medicineAdministration.codes).code,
      when: "At midday.",
      emergency: random.chance(30),
      storage: "In the locked cupboard of the office; four staff have the key.",
      agreedDate: ago(80),
      staffTrained: random.int(1, 5),
      reviewDate: ago(-150),
      planRef: "plan-1",
      ...atPlacement(scene),
      from: ago(79),
      ...random.maybe(30, { to: ago(-100) }),
      recorded: supplied("school", ago(79)),
    },
  ];
};

const makePlans = (scene: Scene): HealthcarePlan[] => {
  const { turn, ago, supplied } = scene;
  return [
    {
      id: "plan-1",
      date: ago(75),
      reviewDate: ago(-200),
      author: "school nurse",
      agreedByFamily: true,
      sharedWith: [turn(supplierKind.codes).code, turn(supplierKind.codes, 5).code],
      conditionRefs: ["condition-1"],
      ...atPlacement(scene),
      triggers: ["Cold air.", "Missed sleep."],
      emergency: "Call 999, then the family; one adult stays with the child.",
      absenceSupport: "Work is sent home each week, and a call with the class on Fridays.",
      recorded: supplied("school", ago(75)),
    },
  ];
};

const makeEvidence = ({ turn, ago, supplied }: Scene): MedicalEvidence[] => [
  {
    id: "evidence-1",
    finding: turn(medicalEvidenceFinding.codes).code,
    date: ago(55),
    author: "paediatrician",
    organisation: { name: "Example Children's Hospital" },
    text: "Recovers well; short days at first.",
    from: ago(55),
    to: ago(45),
    recorded: supplied("nhsProvider", ago(55)),
  },
];

/** Returns what a setting does for the health of the made-up child or young person. */
export const makeHealthSupport = (scene: Scene): Partial<Health> => ({
  clinicalTasks: makeTasks(scene),
  equipment: makeEquipment(scene),
  medicines: makeMedicines(scene),
  healthcarePlans: makePlans(scene),
  medicalEvidence: makeEvidence(scene),
});
