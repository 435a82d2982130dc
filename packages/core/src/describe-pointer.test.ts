import { describe, expect, it } from "vitest";
import { describePointer } from "./describe-pointer.ts";

describe("describePointer", () => {
  it.each([
    ["", "the record"],
    ["/issuedDate", "issued date"],
    ["/education/suspensions/2/startDate", "start date of suspension 3"],
    ["/health/birth/weightGrams", "weight grams of birth"],
    ["/health", "health"],
    ["/child/dateOfBirth", "date of birth of the child"],
    ["/child/identifiers/nhsNumber", "NHS number of the child"],
    ["/people/0", "person 1"],
    ["/sections", "sections"],
    ["/sections/B", "section B"],
    ["/sections/B/needs/2", "need 3 in section B"],
    ["/sections/B/needs/2/text", "text of need 3 in section B"],
    ["/sections/E/outcomes/0/steps/1", "step 2 of outcome 1 in section E"],
    ["/sections/H1/provisions/0/quantity/basis", "basis of quantity of provision 1 in section H1"],
    ["/sections/K/advice/0", "advice 1 in section K"],
    ["/sections/A/childViews/0", "child view 1 in section A"],
    ["/child/addresses/0/postcode", "postcode of address 1 of the child"],
    ["/distribution/1", "distribution 2"],
  ])("%s", (pointer, want) => {
    expect(describePointer(pointer)).toBe(want);
  });
});
