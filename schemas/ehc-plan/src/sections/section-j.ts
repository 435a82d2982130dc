import { budgetDecision, budgetMechanism, budgetStream, cite, paymentFrequency } from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(j)"), sensitivity: "special-category" });
const regs = (reference: string) => ({ source: cite("budgetRegs2014", reference) });
const design = { source: cite("sendStandards") };

/** Section J: personal budget. */
export const SectionJSchema = define(
  "Section J",
  "The needs and outcomes that a direct payment for special educational provision is to meet, and the details of any personal budget.",
  {},
  {
    nil: nil(),
    request: p.group(
      "Request",
      "A request for a personal budget.",
      {},
      {
        date: p.date("Date", "Day of the request.", regs("4")),
        by: p.line("By", "Role of the person who asked.", regs("4")),
        provisionRefs: p.refs("Provision", "Ids of the provision that it is asked for.", regs("4")),
      },
      regs("4"),
    ),
    decision: p.code(budgetDecision, "Decision", "What the authority decided.", regs("4A")),
    decisionDate: p.date("Decision date", "Day of the decision.", regs("7")),
    refusalReasons: p.text("Refusal reasons", "Why a budget or a direct payment was refused.", {
      ...regs("7"),
      max: 2000,
    }),
    reviewRightGiven: p.flag("Review right given", "true where the decision told of the right to a review.", regs("7")),
    items: p.list(
      entry(
        {
          id: p.id("Id of this item in the record."),
          stream: p.code(budgetStream, "Stream", "Whether it is money for education, health or social care.", design),
          mechanism: p.code(budgetMechanism, "Mechanism", "How the money is held.", {
            source: cite("codeOfPractice", "9.101", false),
          }),
        },
        {
          provisionRefs: p.refs("Provision", "Ids of the provision that it pays for."),
          needRefs: p.refs("Needs", "Ids of the needs that it is to meet."),
          outcomeRefs: p.refs("Outcomes", "Ids of the outcomes that it is to meet."),
          annualPence: p.pence("Yearly amount in pence", "Amount in one year.", { ...design, sensitivity: "personal" }),
          paymentFrequency: p.code(paymentFrequency, "Payment frequency", "How often it is paid.", regs("8")),
          firstPaymentDate: p.date("First payment date", "Day of the first payment.", regs("11")),
          paysPlaceFee: p.flag(
            "Pays a place fee",
            "true where it pays for a place at a school or post-16 institution, which a direct payment may not.",
            regs("6(2)"),
          ),
        },
      ),
      "Items",
      "What the budget is made of.",
      { max: 50 },
    ),
    totalPence: p.pence("Yearly total in pence", "All items together.", { ...design, sensitivity: "personal" }),
    recipient: p.group(
      "Recipient",
      "Who receives a direct payment.",
      {},
      {
        role: p.line("Role", "Parent, young person or nominee.", regs("5")),
        personRef: p.ref("Person", "Id of the related person, where it is one.", regs("5")),
        eligibilityChecked: p.flag(
          "Eligibility checked",
          "true where nothing in the Schedule to the Regulations excludes the recipient.",
          regs("5"),
        ),
      },
      regs("5"),
    ),
    settingConsent: p.group(
      "Setting consent",
      "Consent of the head or principal to provision that a direct payment secures on the premises.",
      { given: p.flag("Given", "true where consent was given in writing.", regs("9")) },
      { date: p.date("Date", "Day of the consent.", regs("9")) },
      regs("9"),
    ),
    reviews: p.list(
      entry(
        { date: p.date("Date", "Day of the review.", regs("11")) },
        { outcome: p.line("Outcome", "Whether the payment goes on, rises, falls or stops.", regs("11")) },
      ),
      "Reviews",
      "Reviews of a direct payment; the first within three months.",
      { ...regs("11"), max: 50 },
    ),
    extensions: p.extensions(),
  },
);
