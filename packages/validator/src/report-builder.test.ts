import type { Finding } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import { createReportBuilder } from "./report-builder.ts";
import { tool } from "./tool.ts";

const asOf = "2026-11-25";

const finding: Finding = { rule: "toy/bear-has-ears", severity: "query", pointer: "/bears/2", message: "No ears." };

describe("findings about several records", () => {
  it("stand among those of their own record", () => {
    const builder = createReportBuilder({ tool, asOf });
    builder.startFile("a.ndjson");
    const judgement = { findings: [finding], skipped: [], ran: [finding.rule], complete: true };
    for (const record of [1, 2, 3]) builder.addRecord(judgement, undefined, record);
    const lost: Finding = { ...finding, rule: "toy/bear-is-lost", file: "a.ndjson", record: 2 };
    builder.addSets({ findings: [lost], skipped: [], ran: [lost.rule], complete: true });
    expect(builder.finish().findings.map(({ rule, record }) => [rule, record])).toEqual([
      ["toy/bear-has-ears", 1],
      ["toy/bear-has-ears", 2],
      ["toy/bear-is-lost", 2],
      ["toy/bear-has-ears", 3],
    ]);
  });

  it("join a report of any size", () => {
    const builder = createReportBuilder({ tool, asOf });
    builder.startFile("a.ndjson");
    const many = Array.from({ length: 200_000 }, () => finding);
    builder.addRecord({ findings: many, skipped: [], ran: [], complete: true }, undefined, 1);
    const skipped = Array.from({ length: 200_000 }, () => ({
      rule: "toy/bear-is-lost",
      because: "structure/type at ",
    }));
    builder.addSets({ findings: [finding], skipped, ran: [], complete: true });
    const report = builder.finish();
    expect([report.findings.length, report.rules.skipped.length]).toEqual([200_001, 200_000]);
  });
});
