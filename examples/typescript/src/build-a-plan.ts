import { type EhcPlan, ehcPlan } from "@send-standards/ehc-plan";
import { createValidator } from "@send-standards/validator";

const nil = { reason: "Nobody has looked at this yet." };
const asked = "The family will be asked on 3 December.";

const plan: EhcPlan = {
  standard: "ehc-plan",
  standardVersion: "1.0",
  planId: "plan-1",
  legalRegime: "cfa2014",
  status: "draft",
  synthetic: true,
  maintainingAuthority: "383",
  child: { name: { forename: "Ada", surname: "Example" }, dateOfBirth: "2023-04-02" },
  sections: {
    A: { childViewsNotObtained: asked, parentViewsNotObtained: asked, howToCommunicate: asked, howToInvolve: asked },
    B: { needs: [{ id: "need-1", text: "Ada finds it hard to follow what is said.", broadArea: "CI" }] },
    C: { nil },
    D: { nil },
    E: { outcomes: [{ id: "outcome-1", text: "Ada follows a sentence of eight words.", targetDate: "2027-07-21" }] },
    F: { provisions: [{ id: "provision-1", text: "A language group.", needRefs: ["need-2"] }] },
    G: { nil },
    H1: { nil },
    H2: { nil },
    I: {},
    K: { nil },
  },
};

const validator = await createValidator(ehcPlan);
const { findings } = validator.validate(plan, { asOf: "2026-11-25" });
for (const { severity, rule, pointer } of findings) console.log(`${severity} ${rule} ${pointer}`);
console.log(findings.length === 0 ? "Nothing found." : `${findings.length} found. Each finding also has a message.`);
