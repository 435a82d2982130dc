import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

/** A young person who turns 25 on 10 October 2026, with a plan first issued at 24 and reviewed since. */
const at25 = [...asYoungPerson, { op: "replace", path: "/child/dateOfBirth", value: "2001-10-10" }] as const;

const ends = (date: string) => ({ op: "add", path: "/endDate", value: date }) as const;
const courseEnds = (date: string) => ({ op: "add", path: "/courseEndDate", value: date }) as const;

const setting = (value: object) => ({ op: "replace", path: "/sections/I/placement/setting", value }) as const;
const specialCollege = setting({ name: "Example Specialist College", type: "section41SpecialPost16" });
const unknownType = {
  op: "replace",
  path: "/sections/I/placement",
  value: { mode: "typeOnly", settingType: "other" },
} as const;
const apprenticeship = { op: "add", path: "/sections/I/placement/workBased", value: "A" } as const;

const broken = [{ pointer: "/endDate", related: ["/child/dateOfBirth"] }] as const;

/** Boundary cases of `endAfterTwentyFifthBirthday`. */
export const endAfterTwentyFifthBirthdayCases: RuleCases = {
  rule: "ehc-plan/end-after-twenty-fifth-birthday",
  pass: [
    { name: "no end on the record", patch: [...at25] },
    { name: "the eve of the 25th birthday", patch: [...at25, ends("2026-10-09")] },
    { name: "further education: 31 July after the 25th birthday", patch: [...at25, ends("2027-07-31")] },
    {
      name: "a special college, to the end of the course on 18 December",
      patch: [...at25, specialCollege, courseEnds("2026-12-18"), ends("2026-12-18")],
    },
    {
      name: "a special college, the end of the course not known: to the eve of the 26th birthday",
      patch: [...at25, specialCollege, ends("2027-10-09")],
    },
    {
      name: "an apprenticeship, to its end after 31 July",
      patch: [...at25, specialCollege, apprenticeship, courseEnds("2027-09-17"), ends("2027-09-17")],
    },
    {
      name: "an apprenticeship with a college of further education, to its end",
      patch: [...at25, apprenticeship, courseEnds("2027-09-17"), ends("2027-09-17")],
    },
    {
      name: "named a college of further education, attends another place",
      patch: [
        ...at25,
        {
          op: "add",
          path: "/sections/I/attending",
          value: { setting: { type: "section41SpecialPost16" }, from: "2026-09-07", reason: "by agreement" },
        },
        courseEnds("2027-09-17"),
        ends("2027-09-17"),
      ],
    },
    {
      name: "a type only, which may be any: as late as the course, which may not be in further education",
      patch: [...at25, unknownType, courseEnds("2027-09-17"), ends("2027-09-17")],
    },
    {
      name: "a type only, which may be any: as late as 31 July, which it may be in",
      patch: [...at25, unknownType, courseEnds("2027-05-28"), ends("2027-07-31")],
    },
    {
      name: "a course that ends before the 25th birthday shortens nothing",
      patch: [...at25, specialCollege, courseEnds("2026-07-17"), ends("2026-10-09")],
    },
  ],
  fail: [
    {
      name: "decades after the 26th birthday",
      patch: [{ op: "add", path: "/endDate", value: "2070-07-31" }],
      hits: broken,
    },
    { name: "further education: 1 August", patch: [...at25, ends("2027-08-01")], hits: broken },
    {
      name: "a special college: the day after the end of the course",
      patch: [...at25, specialCollege, courseEnds("2026-12-18"), ends("2026-12-19")],
      hits: broken,
    },
    {
      name: "a special college: the 26th birthday",
      patch: [...at25, specialCollege, courseEnds("2027-12-17"), ends("2027-10-10")],
      hits: broken,
    },
    {
      name: "an apprenticeship: the 26th birthday",
      patch: [...at25, specialCollege, apprenticeship, courseEnds("2027-12-17"), ends("2027-10-10")],
      hits: broken,
    },
    {
      name: "a type only, which may be any: after the course and after 31 July",
      patch: [...at25, unknownType, courseEnds("2027-05-28"), ends("2027-08-01")],
      hits: broken,
    },
  ],
};
