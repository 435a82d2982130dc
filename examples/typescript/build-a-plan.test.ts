import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("src/build-a-plan.ts", import.meta.url));

it("builds a plan and prints what is wrong with it", () => {
  const printed = execFileSync(process.execPath, ["--conditions=@send-standards/source", program], {
    encoding: "utf8",
  });
  expect(printed.split("\n")).toEqual([
    "query ehc-plan/section-a-covers-life /sections/A",
    "query ehc-plan/strengths-recorded /sections/A/strengths",
    "query ehc-plan/broad-areas-covered /sections/B/areas",
    "query ehc-plan/progress-is-watched /sections/E/outcomes",
    "advice ehc-plan/steps-lead-to-outcomes /sections/E/outcomes",
    "query ehc-plan/outcome-is-measurable /sections/E/outcomes/0/baseline",
    "query ehc-plan/outcome-grows-from-need /sections/E/outcomes/0/needRefs",
    "query ehc-plan/outcome-has-provision /sections/E/outcomes/0/provisionRefs",
    "query ehc-plan/outcome-is-measurable /sections/E/outcomes/0/successMeasure",
    "advice ehc-plan/funding-recorded /sections/F/provisions/0/fundingSource",
    "error ehc-plan/need-exists /sections/F/provisions/0/needRefs/0",
    "query ehc-plan/provision-leads-to-outcome /sections/F/provisions/0/outcomeRefs",
    "query ehc-plan/provision-quantified /sections/F/provisions/0/quantity",
    "13 found. Each finding also has a message.",
    "",
  ]);
});
