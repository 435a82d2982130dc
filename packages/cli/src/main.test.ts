import { describe, expect, test } from "vitest";
import type { Io } from "./io.ts";
import { main } from "./main.ts";

const run = async (...args: string[]) => {
  const out: string[] = [];
  const error: string[] = [];
  const io: Io = {
    out: { write: async (text) => void out.push(text), isClosed: false, isTerminal: false },
    complain: (line) => error.push(line),
    isErrorTerminal: false,
    onInterrupt: () => () => undefined,
    progress: () => undefined,
    input: () => {
      throw new Error("standard input is not asked for");
    },
    env: {},
    now: () => new Date("2026-11-25T12:00:00Z"),
  };
  return { exitCode: await main(args, io), out: out.join(""), error: error.join("\n") };
};

describe("wrong usage", () => {
  test.each([
    [["valdate"], 'there is no command valdate; is "send-standards validate" meant?'],
    [["export.json"], 'there is no command export.json; is "send-standards validate export.json" meant?'],
    [["plans/2026"], 'there is no command plans/2026; is "send-standards validate plans/2026" meant?'],
    [["something"], "there is no command something"],
    [["constructor"], "there is no command constructor"],
    [["--format"], "there is no option --format here; options follow a command"],
    [["a\u001b[31m"], "there is no command a\\u{1b}[31m"],
    [["validate", "a.json", "--formt", "json"], "there is no option --formt; is --format meant?"],
    [["validate"], "name the files or folders to check, or - for standard input"],
    [["validate", "a", "--max-findings", "many"], "--max-findings is a whole number from 0 to 1000000000"],
    [
      ["validate", "a", "--format", "xml"],
      "--format is one of text, json, ndjson, sarif, junit, github, html, markdown, csv, fhir",
    ],
    [
      ["rules", "--standard", "ehc-plans"],
      "there is no standard ehc-plans; is ehc-plan meant? Known: data-items 1.0.0, ehc-plan 1.0.0, needs 1.0.0, needs-assessment 1.0.0 and sen-support-plan 1.0.0.",
    ],
    [
      ["rules", "--standard", "ehc-plan@9"],
      "there is no standard ehc-plan@9. Known: data-items 1.0.0, ehc-plan 1.0.0, needs 1.0.0, needs-assessment 1.0.0 and sen-support-plan 1.0.0.",
    ],
    [["rules", "ehc-plan/x"], "rules takes options only; explain takes a rule"],
    [["explain", "unheard-of-xyz"], "there is no rule unheard-of-xyz. Print all with: send-standards rules"],
    [["sample", "ehc-plan", "more"], "sample takes the id of one standard, such as ehc-plan"],
  ])("%j is answered in a sentence", async (args, want) => {
    const { exitCode, out, error } = await run(...args);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(error).toMatch(/\nSee send-standards ([a-z]+ )?--help$/);
    expect(error.split("\n")[0]).toBe(`send-standards: ${want}`);
  });

  test("no command at all is answered with the help", async () => {
    const { exitCode, error } = await run();
    expect([exitCode, error]).toEqual([2, (await run("--help")).out.trimEnd()]);
  });
});

describe("help", () => {
  test.each(["validate", "explain", "rules", "standards", "sample"])("of %s names its options", async (name) => {
    const [overview, help] = [(await run("--help")).out, await run(name, "--anything", "-h")];
    expect(overview).toMatch(new RegExp(`^  ${name} +[A-Z]`, "m"));
    expect(help).toMatchObject({ exitCode: 0, error: "", out: expect.stringMatching(`^send-standards ${name} ?`) });
    expect(Math.max(...help.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test("is not asked for by a file of that name", async () => {
    expect((await run("validate", "--", "--help")).exitCode).toBe(3);
  });
});

test("the standards are listed as text and as JSON", async () => {
  expect((await run("standards")).out).toContain("ehc-plan 1.0.0          Education, Health and Care plan");
  expect(JSON.parse((await run("standards", "--format", "json")).out)).toMatchObject([
    { id: "data-items", version: "1.0.0" },
    { id: "ehc-plan", version: "1.0.0" },
    { id: "needs", version: "1.0.0" },
    { id: "needs-assessment", version: "1.0.0" },
    { id: "sen-support-plan", version: "1.0.0" },
  ]);
});
