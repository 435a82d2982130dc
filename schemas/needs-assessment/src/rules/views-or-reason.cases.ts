import type { RuleCases } from "@send-standards/core";
import { asUndecided } from "./support/as-undecided.ts";
import { asYoungPerson } from "./support/as-young-person.ts";

/** Boundary cases of `viewsOrReason`. */
export const viewsOrReasonCases: RuleCases = {
  rule: "needs-assessment/views-or-reason",
  pass: [
    { name: "a young person alone", patch: [...asYoungPerson, { op: "remove", path: "/views/parentViews" }] },
    {
      name: "no parent can be found, and the record says so",
      patch: [
        { op: "remove", path: "/views/parentViews" },
        { op: "add", path: "/views/parentViewsNotObtained", value: "No parent is in the country." },
      ],
    },
    { name: "not decided yet", patch: [...asUndecided, { op: "remove", path: "/views" }], asOf: "2026-03-20" },
    {
      name: "spoken for together",
      patch: [
        { op: "remove", path: "/views/childViews" },
        { op: "replace", path: "/views/parentViews/0/author", value: "both" },
      ],
    },
    {
      name: "detained",
      patch: [
        { op: "remove", path: "/views/childViews" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "the child speaks among the parents",
      patch: [
        { op: "remove", path: "/views/childViews" },
        { op: "add", path: "/views/parentViews/-", value: { author: "childOrYoungPerson", text: "I like it here." } },
      ],
    },
    {
      name: "the parent speaks among the child's views",
      patch: [
        { op: "remove", path: "/views/parentViews" },
        { op: "add", path: "/views/childViews/-", value: { author: "parent", text: "So do I." } },
      ],
    },
    {
      name: "sought and not obtained",
      patch: [{ op: "replace", path: "/views", value: { methods: ["notObtained"] } }],
    },
    {
      name: "a child who does not speak, and the record says so",
      patch: [
        { op: "remove", path: "/views/childViews" },
        { op: "add", path: "/views/childViewsNotObtained", value: "Too ill." },
      ],
    },
  ],
  fail: [
    {
      name: "of neither",
      patch: [{ op: "add", path: "/views", value: {} }],
      hits: ["/views/childViews", "/views/parentViews"],
    },
    {
      name: "none of the child",
      patch: [{ op: "remove", path: "/views/childViews" }],
      hits: ["/views/childViews"],
    },
    {
      name: "none of a young person",
      patch: [...asYoungPerson, { op: "remove", path: "/views/childViews" }],
      hits: ["/views/childViews"],
    },
  ],
};
