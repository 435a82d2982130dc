import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The lettered sections that an EHC plan must keep apart. Closed: regulation 12 names them. */
export const ehcpSection = {
  id: "ehcp-section",
  title: "Sections of an EHC plan",
  mode: "closed",
  source:
    "SEND Regulations 2014 (SI 2014/1530), regulation 12, and paragraph 9.62 of the SEND code of practice (January 2015)",
  version: "2014",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/12",
  verified: false,
  codes: [
    { code: "A", label: "Views, interests and aspirations of the child and parents, or young person" },
    { code: "B", label: "Special educational needs" },
    { code: "C", label: "Health needs related to special educational needs" },
    { code: "D", label: "Social care needs related to special educational needs or a disability" },
    { code: "E", label: "Outcomes sought" },
    { code: "F", label: "Special educational provision" },
    { code: "G", label: "Health care provision" },
    {
      code: "H1",
      label: "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    },
    { code: "H2", label: "Other social care provision" },
    {
      code: "I",
      label: "Name or type of school or other institution",
      definition: "Neither name nor type is given in a draft.",
    },
    {
      code: "J",
      label: "Personal budget and direct payments",
      definition:
        "Regulation 12(1)(j) asks for the needs and outcomes that direct payments for special educational provision are to meet.",
    },
    { code: "K", label: "Advice and information gathered", definition: "Listed in the plan and attached to it." },
  ] as const,
} satisfies CodeList;

/** A code of the list `ehcp-section`. */
export type EhcpSectionCode = CodeOf<typeof ehcpSection>;
