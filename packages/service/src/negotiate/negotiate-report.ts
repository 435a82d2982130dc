import Negotiator from "negotiator";
import { mediaTypes, type ReportFormat } from "../answer/report-format.ts";
import { ServiceProblem } from "../problems/service-problem.ts";

const formats = Object.keys(mediaTypes) as readonly ReportFormat[];
const types = Object.values(mediaTypes);

/** What other names of a form are taken for it. */
const aliases: Readonly<Record<string, ReportFormat>> = { "text/xml": "junit", "application/junit+xml": "junit" };

const all = [...types, ...Object.keys(aliases)];

/** Parameters of media types other than how much they are wanted: "charset=utf-8", "fhirVersion=4.0". There is one form of each type. */
const parameters = /;(?!\s*q\s*=)[^;,]*/gi;

/** How many types of a header are looked at. Each is held against every form, and no program that means it names more. */
const mostTypes = 32;

/**
 * Returns the form of report that an Accept header asks for, the first of equals; JSON where there is no header, or an empty one.
 *
 * @throws {ServiceProblem} `not-acceptable` where it takes none of them.
 */
export const negotiateReport = (accept: string | undefined): ReportFormat => {
  if (accept === undefined || accept === "" || accept === "*/*" || accept === mediaTypes.json) return "json";
  const wanted = accept.replaceAll(parameters, "").split(",", mostTypes).join(",");
  const chosen = new Negotiator({ headers: { accept: wanted } }).mediaType(all);
  if (chosen === undefined) throw new ServiceProblem("not-acceptable", { members: { known: types } });
  return aliases[chosen] ?? formats.find((format) => mediaTypes[format] === chosen) ?? "json";
};
