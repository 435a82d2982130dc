/** A form of report other than JSON. */
export type ReportFormat = "sarif" | "fhir" | "html" | "junit" | "csv";

/** The media type that asks for each form. */
export const reportTypes: Readonly<Record<ReportFormat, string>> = {
  sarif: "application/sarif+json",
  fhir: "application/fhir+json",
  html: "text/html",
  junit: "application/xml",
  csv: "text/csv",
};
