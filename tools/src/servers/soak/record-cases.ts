import { standards } from "@send-standards/catalogue";
import { requestCase, type WantedAnswer } from "./request-case.ts";
import type { SoakCase } from "./soak-case.ts";

/** The day on which no sample, and no record that the cases of rules start from, has a finding. */
export const asOf = "2026-11-25";

/** Returns the request that posts a text as a record. */
export const postRecord = (text: string, path = `/v1/validate?asOf=${asOf}`, accept = "*/*"): WantedAnswer[1] => ({
  path,
  headers: { "content-type": "application/json", accept },
  body: Buffer.from(text),
});

/** Returns a short record without a finding of each standard, as JSON. */
export const shortRecords = (): Promise<readonly string[]> =>
  Promise.all(standards.map(async ({ loadCases }) => JSON.stringify((await loadCases()).base)));

/** Samples of each standard that take turns. */
const samplesEach = 12;

const samples = async (): Promise<readonly string[]> => {
  const texts = standards.map(async ({ loadSample }) => {
    const sample = await loadSample();
    return Array.from({ length: samplesEach }, (_, at) => JSON.stringify(sample({ seed: 7, number: at + 1, asOf })));
  });
  return (await Promise.all(texts)).flat();
};

/** Returns a record with a property that its standard does not know. */
const withUnknown = (text: string): string => `{"zqUnknown":"of nobody",${text.slice(1)}`;
/** Returns a record without its last properties. */
const withoutMost = (text: string): string => {
  const { standard, standardVersion } = JSON.parse(text);
  return JSON.stringify({ standard, standardVersion });
};

const forms = [
  "application/json",
  "application/sarif+json",
  "application/fhir+json",
  "text/html",
  "application/xml",
  "text/csv",
];

/** Returns records that are sound and records that are not, which are all answered with a report. */
export const recordCases = async (): Promise<readonly SoakCase[]> => {
  const short = await shortRecords();
  const sampled = await samples();
  return [
    requestCase(
      "short records without a finding",
      6000,
      short.map((text) => ["200 pass", postRecord(text)]),
    ),
    requestCase(
      "samples without a finding",
      400,
      sampled.map((text) => ["200 pass", postRecord(text)]),
    ),
    requestCase(
      "short records with findings",
      1000,
      short.flatMap((text): WantedAnswer[] => [
        ["200 fail", postRecord(withUnknown(text))],
        ["200 fail", postRecord(withoutMost(text))],
      ]),
    ),
    requestCase(
      "samples with findings",
      100,
      sampled.map((text) => ["200 fail", postRecord(withUnknown(text))]),
    ),
    requestCase(
      "records with findings, in every form of report",
      200,
      forms.map((form, at) => ["200 fail", postRecord(withUnknown(short[at % short.length] ?? ""), undefined, form)]),
    ),
  ];
};
