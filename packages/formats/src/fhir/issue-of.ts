import { type Finding, formatSource, homePage } from "@send-standards/core";
import { notedText } from "../noted-text.ts";
import { placeOf } from "../place-of.ts";
import { messageOf } from "../see-also.ts";
import { type Standing, standingOf } from "../standing.ts";
import { fhirPath } from "./fhir-path.ts";
import { type IssueCode, issueCode } from "./issue-code.ts";

/** A severity of FHIR. */
export type IssueSeverity = "fatal" | "error" | "warning" | "information";

/** An issue of an OperationOutcome of FHIR R4, as far as it is used here. */
export interface Issue {
  readonly extension?: readonly object[];
  readonly severity: IssueSeverity;
  readonly code: IssueCode;
  readonly details: {
    readonly coding?: readonly { readonly system: string; readonly code: string }[];
    readonly text: string;
  };
  readonly diagnostics?: string;
  readonly expression?: readonly string[];
}

const severityOf: Readonly<Record<Standing, IssueSeverity>> = {
  error: "error",
  query: "warning",
  advice: "information",
  noted: "information",
};

const hl7 = "http://hl7.org/fhir/StructureDefinition/operationoutcome-";

/** The exact place: FHIRPath cannot say every JSON Pointer. The empty one, the whole record, is no string of FHIR. */
const extensionsOf = ({ pointer, line, column }: Finding): object[] => [
  ...(pointer === "" ? [] : [{ url: `${homePage}fhir/json-pointer`, valueString: pointer }]),
  ...(line === undefined
    ? []
    : [
        { url: `${hl7}issue-line`, valueInteger: line },
        { url: `${hl7}issue-col`, valueInteger: column ?? 1 },
      ]),
];

const diagnosticsOf = (finding: Finding): string => {
  const { pointer, why, source, noted } = finding;
  const place = [placeOf(finding), pointer].filter((text) => text !== "").join(", ");
  return [
    ...(place === "" ? [] : [`At ${place}.`]),
    ...(why === undefined ? [] : [why]),
    ...(source === undefined ? [] : [`Source: ${formatSource(source)}.`]),
    ...(noted === undefined ? [] : [notedText(noted)]),
  ].join(" ");
};

/**
 * Returns a finding as an issue: the rule as a coding, the message, where it is and why in `diagnostics`, the place as FHIRPath
 * where that can say it, and the JSON Pointer, line and column as extensions.
 */
export const issueOf = (finding: Finding): Issue => {
  const extension = extensionsOf(finding);
  const diagnostics = diagnosticsOf(finding);
  const expression = fhirPath(finding.pointer);
  return {
    ...(extension.length === 0 ? {} : { extension }),
    severity: severityOf[standingOf(finding)],
    code: issueCode(finding.rule),
    details: { coding: [{ system: `${homePage}rules`, code: finding.rule }], text: messageOf(finding) },
    ...(diagnostics === "" ? {} : { diagnostics }),
    ...(expression === undefined ? {} : { expression: [expression] }),
  };
};
