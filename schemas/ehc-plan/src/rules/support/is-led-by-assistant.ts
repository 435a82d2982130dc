import type { AnyProvision } from "../../plan-index.ts";

/** What `isLedByAssistant` reads of a provision. */
export const ledByAssistantReads = ["type", "deliverer/role"] as const;

type Role = NonNullable<NonNullable<AnyProvision["deliverer"]>["role"]>;

const assistants: ReadonlySet<string | undefined> = new Set<Role>([
  "teachingAssistant",
  "higherLevelTeachingAssistant",
]);

const therapyAssistants: ReadonlySet<string | undefined> = new Set<Role>([
  "speechAndLanguageTherapyAssistant",
  "occupationalTherapyAssistant",
  "physiotherapyAssistant",
]);

const ledAlone: ReadonlySet<string | undefined> = new Set<AnyProvision["type"]>([
  "programme",
  "smallGroup",
  "directTeaching",
  "therapyDirect",
  "therapyIndirect",
  "specialistTeacher",
]);

/**
 * Returns whether an assistant carries the provision out alone: a programme, teaching or therapy. In a lesson the teacher is
 * there; a therapy assistant works apart from the therapist whatever the kind of provision.
 */
export const isLedByAssistant = ({ type, deliverer }: AnyProvision): boolean =>
  therapyAssistants.has(deliverer?.role) || (assistants.has(deliverer?.role) && ledAlone.has(type));
