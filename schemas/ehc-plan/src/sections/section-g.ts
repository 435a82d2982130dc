import { cite, delegatedTask, healthProvisionType } from "@send-standards/common";
import { define, items, provisionItems } from "@send-standards/common/schema";
import type { HealthProvision } from "../types.ts";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(g)"), sensitivity: "special-category" });
const design = cite("sendStandards");
const agreed = { source: cite("sendRegs2014", "12(2)"), sensitivity: "ordinary" } as const;

/** One health care provision. */
export const HealthProvisionSchema = define(
  "Health provision",
  "One health care provision reasonably required.",
  {
    id: p.id("Id of this provision in the record."),
    text: p.text("Text", "What is provided, in enough detail that nobody can be in doubt about it."),
  },
  {
    healthType: p.code(healthProvisionType, "Health type", "Kind of health care provision.", { source: design }),
    delegatedTask: p.group(
      "Delegated task",
      "A clinical task that staff of the setting carry out under a registered professional's supervision.",
      { task: p.code(delegatedTask, "Task", "Kind of task.", { source: design }) },
      {
        registrant: p.line("Registrant", "Role of the registered professional who delegates it.", { source: design }),
        training: p.text("Training", "Training that staff have had.", { max: 1000, source: design }),
        competencyDate: p.date("Competency date", "Day on which competency was last signed off.", { source: design }),
        expires: p.date("Expires", "Last day on which that sign-off counts.", { source: design }),
      },
      { source: design },
    ),
    healthcarePlan: p.line("Individual healthcare plan", "Reference of the individual healthcare plan.", {
      source: design,
    }),
    ...provisionItems,
    extensions: p.extensions(),
  },
);

/** Section G: health care provision. */
export const SectionGSchema = define(
  "Section G",
  "Health care provision reasonably required by the learning difficulties or disabilities.",
  {},
  {
    nil: nil(),
    provisions: p.useList<HealthProvision>(
      "HealthProvision",
      "Health provisions",
      "Every health care provision, one entry each.",
    ),
    agreement: p.group(
      "Agreement",
      "Agreement of the responsible commissioning body to the provision in this section.",
      { agreed: p.flag("Agreed", "true where the body has agreed; false where it has not.", agreed) },
      {
        body: p.line("Body", "Name of the commissioning body.", agreed),
        officer: p.line("Officer", "Role of the officer who agreed.", agreed),
        date: p.date("Date", "Day of the agreement.", agreed),
      },
      agreed,
    ),
    extensions: p.extensions(),
  },
);
