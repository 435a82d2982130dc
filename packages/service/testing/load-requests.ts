import { findVersion } from "@send-standards/catalogue";
import type { LoadRequest } from "./load-service.ts";

const isReport = (text: string): boolean => JSON.parse(text).reportVersion === 1;

/** Returns requests of each kind: small ones, which are judged where they arrive, large ones, faulty ones, and batches. */
export const loadRequests = async (): Promise<readonly LoadRequest[]> => {
  const { base } = (await findVersion("ehc-plan")?.loadCases()) ?? { base: {} };
  const plan = JSON.stringify(base);
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const record = (text: string): LoadRequest => ({
    path: "/v1/validate?asOf=2026-11-25",
    type: "application/json",
    body: bytesOf(text),
    isRight: isReport,
  });
  const records = 200;
  return [
    record(plan),
    record(`${plan}${" ".repeat(300_000)}`),
    record(JSON.stringify({ ...base, child: {}, "": " ".repeat(30_000) })),
    record(plan),
    {
      path: "/v1/validate/batch?asOf=2026-11-25",
      type: "application/x-ndjson",
      body: bytesOf(`${plan}\n`.repeat(records)),
      isRight: (text) => {
        const lines = text.trimEnd().split("\n");
        return lines.length === records + 1 && JSON.parse(lines.at(-1) ?? "").summary.records === records;
      },
    },
  ];
};
