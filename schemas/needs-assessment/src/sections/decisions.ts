import { assessmentDecision, cite, type Professional, planDecision } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import type { Notice, Panel } from "../types.ts";

const p = items({ source: cite("cfa2014", "36(5)"), sensitivity: "personal" });
const special = { sensitivity: "special-category" } as const;
const ordinary = { sensitivity: "ordinary" } as const;
const design = cite("sendStandards");
const notice = cite("sendRegs2014", "5(3)");

/** What a notice of a refusal told the family. */
export const NoticeSchema = define(
  "Notice",
  "What the notice of a refusal told the family about the decision and about what they can do.",
  {},
  {
    sentDate: p.date("Sent date", "Day on which the notice was sent.", { source: notice }),
    reasons: p.flag("Reasons", "true where it gave the reasons for the decision.", ordinary),
    appealRight: p.flag("Right of appeal", "true where it said that the decision can be appealed against.", {
      source: notice,
      ...ordinary,
    }),
    appealTimeLimit: p.flag("Time limit for an appeal", "true where it said by when.", { source: notice, ...ordinary }),
    mediation: p.flag("Mediation", "true where it told the family about mediation and the certificate.", {
      source: notice,
      ...ordinary,
    }),
    disagreementResolution: p.flag(
      "Disagreement resolution",
      "true where it said that disagreement resolution services can be used.",
      { source: notice, ...ordinary },
    ),
    informationAndAdvice: p.flag(
      "Information and advice",
      "true where it said where to get information and advice about special educational needs.",
      { source: notice, ...ordinary },
    ),
    recipientRefs: p.refs("Recipients", "Ids of the people to whom it was sent; none for a young person alone.", {
      max: 10,
      source: design,
    }),
  },
);

/** A panel that looked at a case. */
export const PanelSchema = define(
  "Panel",
  "A group of professionals that looked at the case and advised. The authority decides.",
  {},
  {
    date: p.date("Date", "Day on which it met.", { source: design }),
    roles: p.texts("Roles", "Roles of the people who took part.", { max: 30, source: design, ...ordinary }),
    recommendation: p.text("Recommendation", "What it advised and why.", { max: 2000, source: design, ...special }),
  },
);

/** The decision whether to assess. */
export const AssessmentDecisionSchema = define(
  "Decision whether to assess",
  "What the authority decided about the request, when and why.",
  {
    outcome: p.code(assessmentDecision, "Outcome", "Whether there will be an assessment.", {
      source: cite("cfa2014", "36(3)"),
    }),
  },
  {
    date: p.date("Date", "Day of the decision.", { source: cite("cfa2014", "36(3)") }),
    notifiedDate: p.date("Notified date", "Day on which the family was told.", {
      source: cite("sendRegs2014", "5(1)"),
    }),
    mayHaveSen: p.flag(
      "May have special educational needs",
      "true where the authority thinks that the child or young person has or may have special educational needs.",
      { source: cite("cfa2014", "36(8)"), ...special },
    ),
    mayNeedPlan: p.flag(
      "May need a plan",
      "true where the authority thinks that special educational provision under a plan may be necessary.",
      { source: cite("cfa2014", "36(8)"), ...special },
    ),
    usedSixMonthRule: p.flag(
      "Used the six-month rule",
      "true where the authority declined because there had been an assessment in the six months before.",
      { source: cite("cfa2014", "36(6)(b)") },
    ),
    reasons: p.text("Reasons", "Why the authority decided as it did.", special),
    supportInstead: p.text(
      "Support instead",
      "What is to be done for the child or young person without an assessment.",
      {
        source: design,
        ...special,
      },
    ),
    panel: p.use<Panel>("Panel", "Panel", "The panel that advised.", { source: design, ...special }),
    decidedBy: p.use<Professional>("Professional", "Decided by", "The officer who decided.", { source: design }),
    notice: p.use<Notice>("Notice", "Notice", "What the notice of a refusal said.", { source: notice }),
  },
);

/** The decision after the assessment. */
export const PlanDecisionSchema = define(
  "Decision after the assessment",
  "Whether a plan is to be made after the assessment, when that was decided and why.",
  {
    outcome: p.code(planDecision, "Outcome", "Whether there will be a plan.", { source: cite("cfa2014", "37(1)") }),
  },
  {
    date: p.date("Date", "Day of the decision.", { source: cite("cfa2014", "37(1)") }),
    notifiedDate: p.date("Notified date", "Day on which the family was told.", {
      source: cite("sendRegs2014", "10(1)"),
    }),
    reasons: p.text("Reasons", "Why the authority decided as it did.", {
      source: cite("cfa2014", "36(9)"),
      ...special,
    }),
    supportInstead: p.text("Support instead", "What is to be done for the child or young person without a plan.", {
      source: design,
      ...special,
    }),
    panel: p.use<Panel>("Panel", "Panel", "The panel that advised.", { source: design, ...special }),
    decidedBy: p.use<Professional>("Professional", "Decided by", "The officer who decided.", { source: design }),
    notice: p.use<Notice>("Notice", "Notice", "What the notice of a refusal said.", {
      source: cite("sendRegs2014", "10(3)"),
    }),
  },
);
