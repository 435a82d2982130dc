import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `partTimeTimetableAgreed`. */
export const partTimeTimetableAgreedCases: RuleCases = {
  rule: "data-items/part-time-timetable-agreed",
  pass: [
    {
      name: "the day before school age",
      patch: [
        {
          op: "replace",
          path: "/education/partTimeTimetables/0",
          value: {
            id: "timetable-1",
            from: "2021-03-30",
            to: "2021-04-30",
            reviewDate: "2021-04-16",
            evidenceRefs: ["evidence-1"],
            recorded: { date: "2021-03-30", source: { kind: "school" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "no agreement",
      patch: [{ op: "remove", path: "/education/partTimeTimetables/0/parentAgreedDate" }],
      hits: ["/education/partTimeTimetables/0/parentAgreedDate"],
    },
    {
      name: "on the first day of school age",
      patch: [
        {
          op: "replace",
          path: "/education/partTimeTimetables/0",
          value: {
            id: "timetable-1",
            from: "2021-03-31",
            to: "2021-04-30",
            reviewDate: "2021-04-16",
            evidenceRefs: ["evidence-1"],
            recorded: { date: "2021-03-30", source: { kind: "school" } },
          },
        },
      ],
      hits: ["/education/partTimeTimetables/0/parentAgreedDate"],
    },
  ],
};
