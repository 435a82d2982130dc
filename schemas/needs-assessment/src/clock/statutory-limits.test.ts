import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClockFacts, StatutoryLimit } from "./statutory-limit.ts";
import { limitFor, statutoryLimits } from "./statutory-limits.ts";
import { timeliness } from "./timeliness.ts";

const facts = (part: Partial<ClockFacts>): ClockFacts => ({
  legalRegime: "cfa2014",
  origin: "request",
  child: {},
  ...part,
});

const requested = { request: { receivedDate: "2026-03-02" } };
const refused = { decision: { outcome: "doNotAssess", date: "2026-04-10" } } as const;

type Row = readonly [
  name: string,
  part: Partial<ClockFacts>,
  step: StatutoryLimit["step"],
  dueOn: string | undefined,
  source: string,
];

const rows: readonly Row[] = [
  ["a request: six weeks", requested, "decideWhetherToAssess", "2026-04-13", "regulation 5(1)"],
  ["a request: sixteen weeks", requested, "notifyNoPlan", "2026-06-22", "regulation 10(1)"],
  ["a request: no day for the draft", requested, "sendDraft", undefined, "regulation 13(1)"],
  ["a request: twenty weeks", requested, "sendFinalPlan", "2026-07-20", "regulation 13(2)"],
  [
    "brought to attention",
    { origin: "broughtToAttention", responsibleFromDate: "2026-03-02" },
    "sendFinalPlan",
    "2026-07-20",
    "regulation 13(2)",
  ],
  [
    "moved in during another authority's assessment",
    { ...requested, responsibleFromDate: "2026-04-06" },
    "decideWhetherToAssess",
    "2026-05-18",
    "regulation 5(1)",
  ],
  [
    "a plan transferred in",
    { origin: "planTransferred", responsibleFromDate: "2026-03-02" },
    "decideWhetherToAssess",
    "2026-04-13",
    "regulation 15(4)",
  ],
  [
    "a request for a reassessment: fifteen days",
    { origin: "reassessmentRequest", ...requested },
    "decideWhetherToAssess",
    "2026-03-17",
    "regulation 25(1)",
  ],
  [
    "a reassessment: fourteen weeks from the notice",
    {
      origin: "reassessmentRequest",
      ...requested,
      decision: { outcome: "assess", date: "2026-03-10", notifiedDate: "2026-03-16" },
    },
    "sendFinalPlan",
    "2026-06-22",
    "regulation 27(2)",
  ],
  [
    "a reassessment that nobody asked for: no limit for the decision",
    { origin: "reassessmentByAuthority", decision: { outcome: "assess", date: "2026-03-16" } },
    "decideWhetherToAssess",
    undefined,
    "section 44(3)",
  ],
  [
    "a reassessment that nobody asked for: fourteen weeks from the decision",
    { origin: "reassessmentByAuthority", decision: { outcome: "assess", date: "2026-03-16" } },
    "sendFinalPlan",
    "2026-06-22",
    "regulation 27(2)",
  ],
  [
    "a reassessment: no limit for a decision against a plan",
    { origin: "reassessmentRequest", ...requested },
    "notifyNoPlan",
    undefined,
    "section 45",
  ],
  ...(
    [
      ["tribunalOrder", "an order", "regulation 44(2)(b)", "regulation 44(2)(b)(i)", "regulation 44(2)(b)(ii)"],
      ["concession", "a concession", "regulation 45(3)", "regulation 45(3A)(a)", "regulation 45(3A)(b)"],
      ["mediationAgreement", "an agreement", "regulation 42(2)", "regulation 42(2)", "regulation 42(2)"],
    ] as const
  ).flatMap(([route, name, two, ten, fourteen]): Row[] => {
    const part = {
      ...requested,
      ...refused,
      reversals: [{ route, result: "mustAssess", date: "2026-09-07" } as const],
    };
    return [
      [`${name}: two weeks to say so`, part, "notifyAssessment", "2026-09-21", two],
      [`${name}: ten weeks`, part, "notifyNoPlan", "2026-11-16", ten],
      [`${name}: fourteen weeks`, part, "sendFinalPlan", "2026-12-14", fourteen],
      [`${name}: the first decision keeps its clock`, part, "decideWhetherToAssess", "2026-04-13", "regulation 5(1)"],
    ];
  }),
  [
    "an order to make a plan: five weeks for the draft",
    { ...requested, reversals: [{ route: "tribunalOrder", result: "mustMakePlan", date: "2026-09-07" }] },
    "sendDraft",
    "2026-10-12",
    "regulation 44(2)(c)",
  ],
  [
    "an order to make a plan: eleven weeks",
    { ...requested, reversals: [{ route: "tribunalOrder", result: "mustMakePlan", date: "2026-09-07" }] },
    "sendFinalPlan",
    "2026-11-23",
    "regulation 44(2)(c)",
  ],
  [
    "an order to make a plan: the refusal keeps its clock",
    { ...requested, reversals: [{ route: "tribunalOrder", result: "mustMakePlan", date: "2026-09-07" }] },
    "notifyNoPlan",
    "2026-06-22",
    "regulation 10(1)",
  ],
  [
    "a case sent back: two weeks",
    { ...requested, reversals: [{ route: "tribunalOrder", result: "mustReconsider", date: "2026-09-07" }] },
    "reconsider",
    "2026-09-21",
    "regulation 44(2)(d)",
  ],
  [
    "a change of mind: no limit",
    { ...requested, reversals: [{ route: "ownChange", result: "mustAssess", date: "2026-09-07" }] },
    "sendFinalPlan",
    undefined,
    "regulation 44",
  ],
  [
    "two orders: the later one counts",
    {
      ...requested,
      reversals: [
        { route: "tribunalOrder", result: "mustAssess", date: "2026-09-07" },
        { route: "concession", result: "mustMakePlan", date: "2027-02-01" },
      ],
    },
    "sendFinalPlan",
    "2027-04-19",
    "regulation 45",
  ],
  [
    "a later day that both sides agreed on in writing",
    {
      ...requested,
      reversals: [
        {
          route: "mediationAgreement",
          result: "mustAssess",
          date: "2026-09-07",
          setLimits: [{ step: "sendFinalPlan", dueDate: "2027-01-29" }],
        },
      ],
    },
    "sendFinalPlan",
    "2027-01-29",
    "regulation 42(5)",
  ],
  [
    "a day that the Tribunal directed",
    {
      ...requested,
      reversals: [
        {
          route: "tribunalOrder",
          result: "mustAssess",
          date: "2026-09-07",
          setLimits: [{ step: "sendDraft", dueDate: "2026-11-02" }],
        },
      ],
    },
    "sendDraft",
    "2026-11-02",
    "regulation 44(1)",
  ],
  [
    "an order without its day",
    { ...requested, reversals: [{ route: "tribunalOrder", result: "mustAssess" }] },
    "sendFinalPlan",
    undefined,
    "regulation 44(2)(b)(ii)",
  ],
  [
    "detained: six weeks",
    { ...requested, child: { inYouthAccommodation: true } },
    "decideWhetherToAssess",
    "2026-04-13",
    "regulation 5(1)",
  ],
  [
    "detained: twenty weeks",
    { ...requested, child: { inYouthAccommodation: true } },
    "sendFinalPlan",
    "2026-07-20",
    "regulation 13(2)",
  ],
  ["no day of the request", {}, "sendFinalPlan", undefined, "regulation 13(2)"],
  [
    "ended on the last day",
    { ...requested, ended: { reason: "movedAway", date: "2026-04-13" } },
    "decideWhetherToAssess",
    undefined,
    "regulation 5(1)",
  ],
  [
    "ended after the last day",
    { ...requested, ended: { reason: "movedAway", date: "2026-04-14" } },
    "decideWhetherToAssess",
    "2026-04-13",
    "regulation 5(1)",
  ],
  [
    "ended on a day that is not known",
    { ...requested, ended: { reason: "deceased" } },
    "decideWhetherToAssess",
    undefined,
    "regulation 5(1)",
  ],
  [
    "a request before the clocks change",
    { request: { receivedDate: "2026-03-20" } },
    "decideWhetherToAssess",
    "2026-05-01",
    "regulation 5(1)",
  ],
  [
    "a request before the end of a leap February",
    { request: { receivedDate: "2028-02-25" } },
    "decideWhetherToAssess",
    "2028-04-07",
    "regulation 5(1)",
  ],
];

const dayAround = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe("statutoryLimits", () => {
  it.each(rows)("%s", (_, part, step, dueOn, source) => {
    const limit = limitFor(step, facts(part));
    expect([limit?.dueOn, limit?.source.reference]).toEqual([dueOn, source]);
    expect(limit?.reason).toMatch(/^[A-Z].*\.$/);
  });

  it.each(rows.filter(([, , , dueOn]) => dueOn !== undefined))(
    "%s: in time the day before and on the day, late the day after",
    (_, part, step, dueOn = "") => {
      const limit = limitFor(step, facts(part));
      const around = [-1, 0, 1].map((days) => dayAround(dueOn, days));
      expect(limit && around.map((day) => timeliness(limit, day, "2030-01-01"))).toEqual(["inTime", "inTime", "late"]);
    },
  );

  it("knows no step for a case that has none", () => {
    expect(limitFor("notifyAssessment", facts(requested))).toBeUndefined();
  });

  it("has no clock under another regime", () => {
    expect(statutoryLimits(facts({ ...requested, legalRegime: "reform-draft" }))).toEqual([]);
  });

  it("weighs the exceptions that were claimed for the step or for any", () => {
    const limit = limitFor(
      "sendFinalPlan",
      facts({
        ...requested,
        timeLimitExceptions: [
          { ground: "EXCEPTIONAL", from: "2026-04-01", effect: "A parent was in hospital." },
          { ground: "ABSENT", steps: ["sendFinalPlan"] },
          { ground: "ABSENT", steps: ["decideWhetherToAssess"], from: "2026-03-05", to: "2026-04-10" },
          { ground: "MISSED-APPT", from: "2026-04-01" },
        ],
      }),
    );
    expect(limit?.exceptions.map(({ pointer, effect }) => [pointer, effect])).toEqual([
      ["/timeLimitExceptions/0", "excuses"],
      ["/timeLimitExceptions/1", "unclear"],
      ["/timeLimitExceptions/3", "doesNotExcuse"],
    ]);
    expect(limit?.excusedBy.map(({ pointer }) => pointer)).toEqual(["/timeLimitExceptions/0"]);
  });

  it("gives way in the months of coronavirus", () => {
    const days = ["2019-12-12", "2019-12-13", "2020-05-07", "2020-05-08"].map((receivedDate) =>
      limitFor("sendFinalPlan", facts({ request: { receivedDate } })),
    );
    expect(days.map((limit) => [limit?.dueOn, limit?.relaxed])).toEqual([
      ["2020-04-30", false],
      ["2020-05-01", true],
      ["2020-09-24", true],
      ["2020-09-25", false],
    ]);
  });

  it("says nothing of the record in its words", () => {
    const words = rows.flatMap(([, part]) => statutoryLimits(facts(part)).map(({ reason }) => reason));
    expect(words.filter((reason) => /[0-9]{4}-|undefined/.test(reason))).toEqual([]);
  });

  it("moves every last day by a day where the request comes a day later", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (day) => {
        const dues = [day, day + 1].map((days) =>
          statutoryLimits(facts({ request: { receivedDate: dayAround("2000-01-01", days) } })).map(
            ({ dueOn }) => dueOn,
          ),
        );
        expect(dues[1]).toEqual(dues[0]?.map((due) => (due === undefined ? undefined : dayAround(due, 1))));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
