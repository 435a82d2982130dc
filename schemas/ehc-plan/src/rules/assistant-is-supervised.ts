import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { AnyProvision, EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

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
 * A programme, teaching or therapy that an assistant carries out says who supervises the assistant. Support in lessons
 * by a teaching assistant is left alone: the teacher is there. Therapy assistants work under direction whatever they
 * do.
 */
export const assistantIsSupervised: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/assistant-is-supervised",
  severity: "query",
  since: "1.0.0",
  statement: "A programme, teaching or therapy that an assistant carries out says who supervises the assistant.",
  why: "An assistant carries out what somebody else has planned; without supervision nobody sees when it stops working.",
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: ["F", "G"].flatMap((section) =>
    ["id", "type", "deliverer/role", "deliverer/supervision"].map(
      (leaf) => `/sections/${section}/provisions/*/${leaf}`,
    ),
  ),
  message: "Nothing says who supervises the assistant: the {place} is missing.",
  fix: "Say who trains and supervises the assistant, and how often.",
  check: ({ index }) =>
    index.provisions
      .filter(({ section, entity: { type, deliverer } }) => {
        if ((section !== "F" && section !== "G") || deliverer?.supervision !== undefined) return false;
        return therapyAssistants.has(deliverer?.role) || (assistants.has(deliverer?.role) && ledAlone.has(type));
      })
      .map(({ pointer }) => `${pointer}/deliverer/supervision`),
};
