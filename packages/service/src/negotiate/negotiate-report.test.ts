import { expect, test } from "vitest";
import { ServiceProblem } from "../problems/service-problem.ts";
import { negotiateReport } from "./negotiate-report.ts";

const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

test.each<[string, string | undefined, string]>([
  ["no header", undefined, "json"],
  ["an empty one", "", "json"],
  ["anything", "*/*", "json"],
  ["JSON", "application/json", "json"],
  ["SARIF", "application/sarif+json", "sarif"],
  ["FHIR", "application/fhir+json", "fhir"],
  ["a page", "text/html", "html"],
  ["XML", "application/xml", "junit"],
  ["XML by its other name", "text/xml", "junit"],
  ["JUnit by its own name", "application/junit+xml", "junit"],
  ["CSV", "text/csv", "csv"],
  ["CSV as it is sent", "text/csv; header=present; charset=utf-8", "csv"],
  ["what a browser sends", browser, "html"],
  ["capital letters", "TEXT/HTML", "html"],
  ["a character set", "application/json; charset=utf-8", "json"],
  ["a version of FHIR", "application/fhir+json; fhirVersion=4.0", "fhir"],
  ["any text", "text/*", "html"],
  ["any application", "application/*", "json"],
  ["the more wanted of two", "text/csv;q=0.4, text/html;q=0.5", "html"],
  ["a wish with spaces", "text/csv; q = 0.3, text/html;q=0.2", "csv"],
  ["a wish behind other parameters", "text/html;level=1;q=0.2, text/csv;q=0.3", "csv"],
  ["the first of equals", "application/sarif+json, application/json", "sarif"],
  ["one that is there before anything", "application/pdf, text/csv;q=0.1", "csv"],
  ["anything but JSON", "application/json;q=0, */*", "sarif"],
  ["a problem beside JSON", "application/problem+json, application/json", "json"],
  ["garbage beside one that is there", ",;,garbage,/,text/csv,\u00ff", "csv"],
])("%s", (_, accept, want) => {
  expect(negotiateReport(accept)).toBe(want);
});

test.each([
  ["a type that is not there", "application/pdf"],
  ["a problem only", "application/problem+json"],
  ["nothing at all", "*/*;q=0"],
  ["all but what is there", "application/json;q=0"],
  ["a wish that is no number", "text/html;q=much"],
  ["a word", "garbage"],
  ["commas", ",,,"],
  ["a quotation that holds a type", 'a/b;x="1,text/html"'],
  ["eight kilobytes of types", "a/b,".repeat(2048)],
  ["eight kilobytes of semicolons", ";".repeat(8192)],
  ["eight kilobytes of quotation marks", '"'.repeat(8192)],
  ["eight kilobytes of spaces", `a/b;${" ".repeat(8192)}q`],
  ["one behind more types than are looked at", `${"a/b,".repeat(32)}text/html`],
])("%s is not acceptable, and the problem says what there is", (_, accept) => {
  let thrown: unknown;
  try {
    negotiateReport(accept);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ServiceProblem);
  expect(thrown).toMatchObject({
    problem: "not-acceptable",
    details: {
      members: {
        known: [
          "application/json",
          "application/sarif+json",
          "application/fhir+json",
          "text/html",
          "application/xml",
          "text/csv",
        ],
      },
    },
  });
});

test("the last of as many types as are looked at counts", () => {
  expect(negotiateReport(`${"a/b,".repeat(31)}text/html`)).toBe("html");
});
