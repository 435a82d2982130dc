import { cite, legalRegime } from "@send-standards/common";
import { define, idPattern, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import type { EarlyYears, Education, Health, Identity, SocialCare } from "./types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

/** Health and education data about a child or young person from birth to 25, dated and sourced item by item. */
export const ChildDataRecordSchema = define(
  "Health and education data items",
  "Health and education data about a child or young person from birth to 25, dated and sourced item by item.",
  {
    standard: Type.Literal("data-items", {
      title: "Standard",
      description: "Always data-items; tells a program what the record is.",
      "x-since": "1.0.0",
      "x-source": "SEND Standards",
      "x-sensitivity": "ordinary",
    }),
    standardVersion: p.pattern(
      "Standard version",
      "Major and minor version of the standard that the record keeps to, as 1.0.",
      { pattern: "^1\\.(0|[1-9][0-9]{0,3})$", max: 6 },
    ),
    recordId: p.pattern("Record id", "Id of the record in the system that keeps it.", {
      pattern: idPattern,
      max: 64,
      sensitivity: "personal",
    }),
    identity: p.use<Identity>("Identity", "Identity", "Who the child or young person is.", { sensitivity: "personal" }),
  },
  {
    legalRegime: p.code(legalRegime, "Legal regime", "Law on special educational needs that the record rests on."),
    earlyYears: p.use<EarlyYears>("EarlyYears", "Early years", "From birth to school.", {
      sensitivity: "special-category",
    }),
    health: p.use<Health>("Health", "Health", "Health, as far as education and care need to know.", {
      sensitivity: "special-category",
    }),
    education: p.use<Education>("Education", "Education", "Education from nursery to college.", {
      sensitivity: "special-category",
    }),
    socialCare: p.use<SocialCare>("SocialCare", "Social care", "That social care is involved, and in what way.", {
      sensitivity: "confidential",
    }),
    synthetic: p.flag("Synthetic", "true where the record is made up and is about nobody."),
    extensions: p.extensions(),
  },
);
