import {
  careStatus,
  childProtectionCategory,
  cite,
  laCodePattern,
  localAuthority,
  type Professional,
} from "@send-standards/common";
import { entry, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import { recorded } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "confidential" });

const kind = <const Tag extends string>(tag: Tag) =>
  Type.Literal(tag, {
    title: "Kind",
    description: "What social care does for the child or young person; decides which other items there are.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "confidential",
  });

const shared = () => ({
  authority: p.external(localAuthority, "Authority", "Authority that is responsible, three-digit DfE code.", {
    pattern: laCodePattern,
    max: 3,
  }),
  from: p.date("From", "First day."),
  to: p.date("To", "Last day."),
  worker: p.use<Professional>("Professional", "Worker", "Main contact in social care."),
  recorded: recorded(),
  extensions: p.extensions(),
});

const id = () => p.id("Id of this entry in the record.");

/** A time in which social care works with a child or young person; the tag `kind` says in what way. */
export const CareEpisodeSchema = Type.Union(
  [
    entry(
      { kind: kind("lookedAfter"), id: id() },
      {
        legalStatus: p.code(careStatus, "Legal status", "Order or agreement under which the child is looked after.", {
          source: cite("childrenAct1989", "22"),
        }),
        personalEducationPlanDate: p.date("Personal education plan date", "Day of the latest personal education plan."),
        ...shared(),
      },
    ),
    entry(
      { kind: kind("childProtection"), id: id() },
      {
        category: p.code(childProtectionCategory, "Category", "Category of abuse or neglect in the plan.", {
          source: cite("nhsDictionary"),
        }),
        ...shared(),
      },
    ),
    entry(
      { kind: kind("childInNeed"), id: id() },
      {
        becauseOfDisability: p.flag("Because of disability", "true where the main need is the child's disability."),
        ...shared(),
      },
    ),
    entry(
      { kind: kind("careLeaver"), id: id() },
      { pathwayPlanDate: p.date("Pathway plan date", "Day of the latest pathway plan."), ...shared() },
    ),
    entry(
      { kind: kind("earlyHelp"), id: id() },
      { planDate: p.date("Plan date", "Day of the latest early help plan."), ...shared() },
    ),
    entry(
      { kind: kind("youngCarer"), id: id() },
      { assessedDate: p.date("Assessed date", "Day of the latest assessment of needs."), ...shared() },
    ),
    entry(
      { kind: kind("adultCare"), id: id() },
      {
        assessedDate: p.date("Assessed date", "Day of the latest assessment of needs."),
        ...shared(),
      },
    ),
  ],
  {
    title: "Care episode",
    description: "A time in which social care works with a child or young person, told apart by its kind.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
  },
);
