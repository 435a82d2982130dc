/**
 * Runs the programs of `examples/http` against a live service, and compares what they print with what the command line finds. Java and C#
 * where their compilers are. Part of `pnpm test:servers`.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings, startService } from "@send-standards/service";
import { repository } from "../generate/repository.ts";
import { runCommand } from "../run-command.ts";
import { startBusyProxy } from "./busy-proxy.ts";
import { createChecks } from "./checks.ts";

const examples = `${repository}/examples`;
const folder = `${examples}/http`;
const asOf = "2026-11-25";
const files = {
  plan: `${examples}/plans/year-11-pmld.json`,
  exported: `${examples}/as-exported/year-11-pmld.json`,
  batch: `${examples}/batch/plans.ndjson`,
  broken: `${folder}/README.md`,
};

interface Finding {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly record?: number;
}

/** Returns what the command line finds in a file. */
const findingsIn = async (file: string): Promise<readonly Finding[]> => {
  const { out } = await runCommand("validate", file, "--as-of", asOf, "--format", "json");
  return JSON.parse(out).findings;
};

const placed = ({ line, column, severity, rule }: Finding): string => `${line}:${column} ${severity} ${rule}`;
const told = (finding: Finding): string => `${placed(finding)} ${finding.message}`;
const linesOf = (findings: readonly Finding[], write: (finding: Finding) => string): string =>
  findings.map((finding) => `${write(finding)}\n`).join("");

/** What a program did. */
interface Ran {
  readonly code: number | string | undefined;
  readonly out: string;
  readonly complaints: string;
}

const run = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = folder,
): Promise<Ran> =>
  new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env }, maxBuffer: 1e8 };
    execFile(command, [...args], options, (error, out, complaints) =>
      resolve({ code: error === null ? 0 : (error.code ?? undefined), out, complaints }),
    );
  });

/** Whether a program is on this machine. */
const isHere = async (command: string, ...args: readonly string[]): Promise<boolean> =>
  (await run(command, args, {})).code === 0;

/** A language, and how its program is called. */
interface Language {
  readonly name: string;
  readonly validate: readonly [command: string, ...args: string[]];
  readonly batch: readonly [command: string, ...args: string[]];
  /** Returns what it prints of findings. */
  readonly prints: (findings: readonly Finding[]) => string;
  /** Returns what it prints of a batch, where that is something else. */
  readonly printsBatch?: (findings: readonly Finding[]) => string;
  readonly cwd?: string;
}

/** `batch.sh` prints the outcome of each record. */
const outcomes = (findings: readonly Finding[]): string => {
  const failing = new Set(findings.filter(({ severity }) => severity === "error").map(({ record }) => record));
  return Array.from({ length: 300 }, (_, at) => `${at + 1} ${failing.has(at + 1) ? "fail" : "pass"}\n`).join("");
};

const scratch = await mkdtemp(join(tmpdir(), "http-examples-"));
const checks = createChecks();

const javaLanguage = async (): Promise<readonly Language[]> => {
  if (!(await isHere("javac", "-version")) || !(await isHere("java", "-version"))) {
    console.log("Java is not here: its example is left out.");
    return [];
  }
  const compiled = await run("javac", ["-Xlint:all", "-Werror", "-d", scratch, "Validate.java"], {});
  checks.of("java")("compiles without a warning", compiled, { code: 0, out: "", complaints: "" });
  const prints = (findings: readonly Finding[]): string => linesOf(findings, placed);
  return [
    {
      name: "java",
      validate: ["java", "Validate.java"],
      batch: ["java", "-cp", scratch, "Validate", "--batch"],
      prints,
    },
  ];
};

const csharpLanguage = async (): Promise<readonly Language[]> => {
  if (!(await isHere("dotnet", "--version"))) {
    console.log("dotnet is not here: the example in C# is left out.");
    return [];
  }
  // What is built stays out of the repository.
  for (const name of ["Validate.cs", "Validate.csproj"]) await copyFile(`${folder}/${name}`, join(scratch, name));
  const built = await run("dotnet", ["build", "--nologo"], { DOTNET_CLI_TELEMETRY_OPTOUT: "1" }, scratch);
  checks.of("c#")("compiles without a warning", built.code, 0);
  const command = ["dotnet", "run", "--no-build", "--"] as const;
  const prints = (findings: readonly Finding[]): string => linesOf(findings, told);
  return [{ name: "c#", validate: command, batch: [...command, "--batch"], prints, cwd: scratch }];
};

try {
  const languages: readonly Language[] = [
    {
      name: "curl",
      validate: ["./validate.sh"],
      batch: ["./batch.sh"],
      prints: (findings) => linesOf(findings, placed),
      printsBatch: outcomes,
    },
    {
      name: "python",
      validate: ["/usr/bin/python3", "validate.py"],
      batch: ["/usr/bin/python3", "validate.py", "--batch"],
      prints: (findings) => linesOf(findings, told),
    },
    ...(await javaLanguage()),
    ...(await csharpLanguage()),
  ];
  const found = {
    plan: await findingsIn(files.plan),
    exported: await findingsIn(files.exported),
    batch: await findingsIn(files.batch),
  };

  const key = createHash("sha256").update("a key of the examples").digest("hex");
  const apiKeys = join(scratch, "keys.txt");
  await writeFile(apiKeys, `examples ${createHash("sha256").update(key).digest("hex")} validate\n`);
  const settings = { ...readSettings({}), port: 0, apiKeys, drainSeconds: 0 };
  const service = await startService(settings, { logTo: { write: () => {} } });
  const proxy = await startBusyProxy(service.address);
  try {
    for (const { name, validate, batch, prints, printsBatch = prints, cwd = folder } of languages) {
      const check = checks.of(name);
      const env = { SERVICE: service.address, API_KEY: key, AS_OF: asOf };
      const call = ([command, ...args]: Language["validate"], file: string, others = {}): Promise<Ran> =>
        run(command, [...args, file], { ...env, ...others }, cwd);
      const failed = async (ran: Promise<Ran>, what: RegExp) => {
        const { code, out, complaints } = await ran;
        return { code, out, isTold: what.test(complaints) };
      };
      const refused = { code: 2, out: "", isTold: true };

      check("a good plan", await call(validate, files.plan), { code: 0, out: prints(found.plan), complaints: "" });
      check("a weak plan", await call(validate, files.exported), {
        code: 1,
        out: prints(found.exported),
        complaints: "",
      });
      check("a batch", await call(batch, files.batch), { code: 1, out: printsBatch(found.batch), complaints: "" });
      check("no JSON", await failed(call(validate, files.broken), /The body is not JSON\./), refused);
      check("no key", await failed(call(validate, files.plan, { API_KEY: "" }), /does not say who sends it/), refused);
      check("no key for a batch", await failed(call(batch, files.batch, { API_KEY: "" }), /401|who sends it/), refused);
      check("no file", await failed(call(validate, "no-such-file.json"), /no-such-file\.json/), refused);
      check("no service", await failed(call(validate, files.plan, { SERVICE: "http://127.0.0.1:1" }), /./), refused);
      proxy.beBusy();
      check("a service that is busy for a moment", await call(validate, files.plan, { SERVICE: proxy.url }), {
        code: 0,
        out: prints(found.plan),
        complaints: "",
      });
      check("was asked again", proxy.asked(), 2);
    }
  } finally {
    await proxy.stop();
    await service.stop();
  }
} finally {
  await rm(scratch, { recursive: true });
}
process.exitCode = checks.end();
