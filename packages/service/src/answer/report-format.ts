import { htmlPolicy } from "@send-standards/formats";

/** A form that a report can have. */
export type ReportFormat = "json" | "sarif" | "fhir" | "html" | "junit" | "csv";

/** The media type of each form, the default first. */
export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  json: "application/json",
  sarif: "application/sarif+json",
  fhir: "application/fhir+json",
  html: "text/html",
  junit: "application/xml",
  csv: "text/csv",
};

const typed = (format: ReportFormat, parameters = "charset=utf-8") => ({
  "content-type": `${mediaTypes[format]}; ${parameters}`,
});

/**
 * The headers that a report in each form is sent with.
 *
 * Source: RFC 4180, section 3, for the parameter that says that the first line of CSV has the names of the columns.
 */
export const reportHeaders: Readonly<Record<ReportFormat, Readonly<Record<string, string>>>> = {
  json: typed("json"),
  sarif: typed("sarif"),
  fhir: typed("fhir"),
  html: { ...typed("html"), "content-security-policy": `${htmlPolicy}; frame-ancestors 'none'` },
  junit: typed("junit"),
  csv: typed("csv", "header=present; charset=utf-8"),
};
