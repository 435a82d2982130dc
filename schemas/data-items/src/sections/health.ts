import { cite } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import type {
  Birth,
  ClinicalTask,
  Condition,
  ContinuingCare,
  HealthcarePlan,
  HealthEquipment,
  HealthService,
  HearingTest,
  MedicalEvidence,
  MedicineSupport,
  ReasonableAdjustment,
  VisionTest,
} from "../types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** The health of a child or young person, as far as education and care need to know. */
export const HealthSchema = define(
  "Health",
  "Health, as far as education and care need to know: conditions, services and waits, adjustments, tasks, hearing, vision, equipment, medicines.",
  {},
  {
    birth: p.use<Birth>("Birth", "Birth", "What is known of the birth."),
    conditions: p.useList<Condition>("Condition", "Conditions", "Conditions, each coded or in words.", { max: 50 }),
    services: p.useList<HealthService>("HealthService", "Health services", "Episodes with health services, and waits."),
    adjustments: p.useList<ReasonableAdjustment>(
      "ReasonableAdjustment",
      "Reasonable adjustments",
      "What services change so that they can be used.",
      { max: 50, source: cite("equalityAct2010", "20") },
    ),
    clinicalTasks: p.useList<ClinicalTask>(
      "ClinicalTask",
      "Delegated clinical tasks",
      "Clinical tasks that staff carry out.",
      {
        max: 50,
      },
    ),
    hearingTests: p.useList<HearingTest>("HearingTest", "Hearing tests", "Screens and tests of hearing.", { max: 50 }),
    visionTests: p.useList<VisionTest>("VisionTest", "Vision tests", "Screens and tests of vision.", { max: 50 }),
    equipment: p.useList<HealthEquipment>("HealthEquipment", "Equipment", "Things that are needed.", { max: 50 }),
    medicines: p.useList<MedicineSupport>(
      "MedicineSupport",
      "Medicine support",
      "Support with medicines in a setting.",
      {
        max: 30,
      },
    ),
    healthcarePlans: p.useList<HealthcarePlan>(
      "HealthcarePlan",
      "Individual healthcare plans",
      "Plans for medical conditions.",
      {
        max: 20,
      },
    ),
    medicalEvidence: p.useList<MedicalEvidence>(
      "MedicalEvidence",
      "Medical evidence",
      "What professionals say on attendance.",
      {
        max: 50,
      },
    ),
    careDecisions: p.useList<ContinuingCare>("ContinuingCare", "Continuing care", "Decisions on continuing care.", {
      max: 20,
    }),
    extensions: p.extensions(),
  },
);
