import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isLedByAssistant, ledByAssistantReads } from "./support/is-led-by-assistant.ts";

/**
 * A programme, teaching or therapy that an assistant carries out says what training or experience the assistant
 * has.
 *
 * Support in lessons is left alone: the teacher is there. Training for a clinical task counts.
 */
export const assistantStatesTraining: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/assistant-states-training",
  severity: "query",
  since: "1.0.0",
  statement:
    "A programme, teaching or therapy that an assistant carries out says what training or experience the assistant has.",
  why: "The Code asks for the level of expertise; with an assistant it is the training that makes the programme work.",
  source: [cite("codeOfPractice", "9.69")],
  reads: [
    ...["F", "G"].flatMap((section) =>
      ["id", "deliverer/expertise", ...ledByAssistantReads].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
    ),
    "/sections/G/provisions/*/delegatedTask/training",
  ],
  message: "Nothing says what the assistant was trained in: the {place} is missing.",
  fix: "Say what training or experience the assistant must have.",
  caseworker: {
    message: "An assistant gives this help, but their training is not stated.",
    fix: "Say what training the assistant needs.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity } of index.provisions) {
      if ((section !== "F" && section !== "G") || entity.deliverer?.expertise !== undefined) continue;
      if ("delegatedTask" in entity && entity.delegatedTask?.training !== undefined) continue;
      if (isLedByAssistant(entity)) hits.push(`${pointer}/deliverer/expertise`);
    }
    return hits;
  },
};
