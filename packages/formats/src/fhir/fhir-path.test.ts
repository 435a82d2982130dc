import { expect, test } from "vitest";
import { fhirPath } from "./fhir-path.ts";

test.each([
  ["/sections/B/needs/2", "sections.B.needs[2]"],
  ["/child/identifiers/nhsNumber", "child.identifiers.nhsNumber"],
  ["/sections/E/outcomes/0/steps/10/text", "sections.E.outcomes[0].steps[10].text"],
  ["/planId", "planId"],
  ["/a_b/_c", "a_b._c"],
  ["/is/in", "is.in"],
  ["", undefined],
  ["/0", undefined],
  ["/a/0/1", undefined],
  ["/a/01", undefined],
  ["/extensions/uk.org.example/x", undefined],
  ["/a~1b", undefined],
  ["/quantity/minutes", undefined],
  ["/true", undefined],
  ["/", undefined],
])("%j is %j", (pointer, want) => {
  expect(fhirPath(pointer)).toBe(want);
});
