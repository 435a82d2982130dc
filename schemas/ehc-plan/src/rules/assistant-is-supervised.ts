import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isLedByAssistant, ledByAssistantReads } from "./support/is-led-by-assistant.ts";

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
    ["id", "deliverer/supervision", ...ledByAssistantReads].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
  ),
  message: "Nothing says who supervises the assistant: the {place} is missing.",
  fix: "Say who trains and supervises the assistant, and how often.",
  caseworker: {
    message: "Nothing says who guides the assistant: {place}.",
    fix: "Say who trains and guides the assistant, and how often.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity } of index.provisions) {
      if ((section !== "F" && section !== "G") || entity.deliverer?.supervision !== undefined) continue;
      if (isLedByAssistant(entity)) hits.push(`${pointer}/deliverer/supervision`);
    }
    return hits;
  },
};
