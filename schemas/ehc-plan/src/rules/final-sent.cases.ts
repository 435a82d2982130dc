import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";
import { asYoungPerson } from "./support/as-young-person.ts";

const to = (...recipients: readonly string[]) =>
  ({ op: "add", path: "/distribution", value: recipients.map((recipient) => ({ recipient })) }) as const;

const typeOnly = {
  op: "replace",
  path: "/sections/I/placement",
  value: { mode: "typeOnly", settingType: "maintainedMainstream" },
} as const;

const lacks = (...missing: readonly string[]) => [{ pointer: "/distribution", related: missing }];

/** Boundary cases of `finalSent`. */
export const finalSentCases: RuleCases = {
  rule: "ehc-plan/final-sent",
  pass: [
    { name: "family, setting and commissioner", patch: [to("childsParent", "namedSetting", "commissioningBody")] },
    {
      name: "the young person instead of a parent",
      patch: [...asYoungPerson, to("youngPerson", "namedSetting", "commissioningBody")],
    },
    { name: "whoever acts for the family", patch: [to("representative", "namedSetting", "commissioningBody")] },
    { name: "a type only, sent to no setting", patch: [typeOnly, to("childsParent", "commissioningBody")] },
    { name: "nothing recorded", patch: [{ op: "remove", path: "/distribution" }] },
    { name: "an empty list", patch: [to()] },
    { name: "a draft, sent to the family", patch: [...asDraft, to("childsParent")] },
    {
      name: "a detained child, whose plan goes to others",
      patch: [
        to("childsParent", "youthAccommodation"),
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "somebody else only",
      patch: [typeOnly, to("other")],
      hits: lacks("/child", "/responsibleCommissioners"),
    },
    {
      name: "not to the setting that is named",
      patch: [to("childsParent", "commissioningBody")],
      hits: lacks("/sections/I/placement"),
    },
    { name: "not to the family", patch: [to("namedSetting", "commissioningBody")], hits: lacks("/child") },
    {
      name: "an amended plan, not to the commissioner",
      patch: [...asAmended, to("childsParent", "namedSetting")],
      hits: lacks("/responsibleCommissioners"),
    },
  ],
};
