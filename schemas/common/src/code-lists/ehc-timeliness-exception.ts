import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The grounds on which the SEND Regulations 2014 excuse a missed time limit. The codes are this project's own. */
export const ehcTimelinessException = {
  id: "ehc-timeliness-exception",
  title: "Statutory grounds for missing an EHC time limit",
  mode: "extensible",
  fallback:
    "Show the code as sent and treat the delay as excused on a ground that is not known: look into it, do not report a breach.",
  source:
    "SEND Regulations 2014 (SI 2014/1530), regulations 5(4), 8(2), 10(4), 13(3) and 27(3); codes coined for this standard",
  version: "SI 2014/1530",
  url: "https://www.legislation.gov.uk/uksi/2014/1530",
  verified: false,
  codes: [
    {
      code: "SCHOOL-CLOSED",
      label: "Advice sought from a school or post-16 institution in a closure of at least four weeks",
      definition: "Regulations 5(4)(a) and 10(4)(a).",
    },
    {
      code: "EY-CLOSED",
      label: "Advice sought from an early years provider in a closure of at least four weeks",
      definition: "Regulations 5(4)(b) and 10(4)(b).",
    },
    {
      code: "EXCEPTIONAL",
      label: "Exceptional circumstances affect the child, parent or young person",
      definition: "Regulations 5(4)(c), 8(2)(a) and 10(4)(c).",
    },
    {
      code: "ABSENT",
      label: "Child, parent or young person absent from the area for at least four continuous weeks",
      definition: "Regulations 5(4)(d), 8(2)(b) and 10(4)(d).",
    },
    {
      code: "MISSED-APPT",
      label: "Child or young person missed an examination or test appointment",
      definition: "Regulation 8(2)(c); excuses only whoever was asked for advice.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `ehc-timeliness-exception`. */
export type EhcTimelinessExceptionCode = CodeOf<typeof ehcTimelinessException>;
