/**
 * Sends a service sound, faulty and hostile requests for a long time, over connections that are kept and others, and looks at each
 * answer and at the memory of the process: `soak.ts [requests]`, 200,000 where nothing is said. Run by the continuous integration as
 * part of `pnpm test:servers`; needs Linux, which tells the memory.
 */
import { Agent } from "node:http";
import { canary } from "../../../packages/service/testing/hostile/hostile-case.ts";
import { createChecks } from "./checks.ts";
import { batchCases } from "./soak/batch-cases.ts";
import { hostileCases } from "./soak/hostile-cases.ts";
import { leavingCases } from "./soak/leaving-cases.ts";
import { memoryGrowth } from "./soak/memory-growth.ts";
import { problemCases } from "./soak/problem-cases.ts";
import { readingCases } from "./soak/reading-cases.ts";
import { recordCases } from "./soak/record-cases.ts";
import { sendRequest } from "./soak/send-request.ts";
import type { SoakCase, SoakTarget } from "./soak/soak-case.ts";
import { type SoakService, startSoakService } from "./soak/soak-service.ts";
import { spread } from "./soak/spread.ts";

const requests = Number(process.argv[2] ?? 200_000);
if (!Number.isSafeInteger(requests) || requests < 1000) throw new RangeError("soak takes a number from 1000 up");
const connections = 32;
/** How many times the memory is looked at. */
const looks = 40;
/** By how much memory may grow once it is warm. */
const mostGrowth = 1.1;
/** How long it may take, on a machine that has other things to do. */
const mostMinutes = 15;
/** How many wrong answers are shown. */
const mostShown = 20;

/** What came of the requests. */
interface SoakResult {
  readonly counts: ReadonlyMap<SoakCase, number>;
  readonly wrong: readonly string[];
  /** Memory in bytes, as it was seen. */
  readonly memory: readonly number[];
}

const heapOf = async (target: SoakTarget): Promise<number> => {
  const { body } = await sendRequest(target, { method: "GET", path: "/metrics" });
  return Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(body.toString("utf8"))?.[1]);
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)}`.padStart(5);

/** Asks all cases by their shares, several at a time. */
const soak = async (service: SoakService, target: SoakTarget, cases: readonly SoakCase[]): Promise<SoakResult> => {
  const counts = new Map<SoakCase, number>();
  const wrong: string[] = [];
  const memory: number[] = [];
  const drawn = spread(cases.map(({ share }) => share));
  const first = cases.flatMap((one) => Array.from({ length: one.first ?? 0 }, () => one));
  const began = performance.now();
  const every = Math.ceil(requests / looks);
  let begun = 0;
  let done = 0;
  const look = async (seen: number): Promise<void> => {
    const bytes = await service.memory();
    memory.push(bytes);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      `${String(seen).padStart(8)} ${String(seconds).padStart(5)} ${megabytes(bytes)} ${megabytes(await heapOf(target))}`,
    );
  };
  const connection = async (): Promise<void> => {
    while (begun < requests) {
      begun += 1;
      const one = first.shift() ?? cases[drawn()];
      if (one === undefined) throw new Error("there is nothing to ask");
      const turn = counts.get(one) ?? 0;
      counts.set(one, turn + 1);
      const problem = await one
        .ask(target, turn)
        .catch((error: unknown) => `${one.name}: no answer, ${error instanceof Error ? error.message : "no error"}`);
      if (problem !== undefined) wrong.push(problem);
      done += 1;
      if (done % every === 0) await look(done);
    }
  };
  console.log("requests     s  MB in all  MB heap of the main thread");
  await Promise.all(Array.from({ length: connections }, connection));
  return { counts, wrong, memory };
};

const checks = createChecks();
const check = checks.of("soak");
/** The service is ended with this process, so it has to end in order, and some time even where something hangs. */
const giveUp = (why: string) => {
  console.error(why);
  process.exit(1);
};
setTimeout(giveUp, mostMinutes * 60_000, "the soak takes too long").unref();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => giveUp("the soak was ended"));
const service = await startSoakService();
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const target: SoakTarget = { port: service.port, agent };
try {
  const cases = [
    ...(await recordCases()),
    ...(await problemCases()),
    ...(await readingCases(target)),
    ...(await batchCases()),
    ...(await leavingCases()),
    ...hostileCases(),
  ];
  const { counts, wrong, memory } = await soak(service, target, cases);
  for (const [{ name }, count] of counts) console.log(`${String(count).padStart(8)} ${name}`);
  check("every request is answered as it should be", [...new Set(wrong)].slice(0, mostShown), []);
  check(
    "every kind of request was sent",
    cases.filter((one) => !counts.has(one)).map(({ name }) => name),
    [],
  );
  const growth = memoryGrowth(memory);
  console.log(`memory in the last quarter, of that in the second: ${growth.toFixed(3)}`);
  check(`memory grows by no more than ${Math.round((mostGrowth - 1) * 100)} %`, growth <= mostGrowth, true);
  const ready = await sendRequest(target, { method: "GET", path: "/health/ready" });
  check("the service is well", ready.status, 200);
  const metrics = (await sendRequest(target, { method: "GET", path: "/metrics" })).body.toString("utf8");
  check("it made no mistake of its own", /problem="internal-error"/.test(metrics), false);
  check("no metric says what was sent", metrics.includes(canary), false);
  check("it ends when it is asked to", await service.end(), 0);
  check("no line of its log says what was sent", service.output().includes(canary), false);
  check("nor tells of a failure", service.output().match(/^.*"level":"(?:warn|error|fatal)".*$/m)?.[0], undefined);
} finally {
  agent.destroy();
  await service.stop();
}
process.exitCode = checks.end();
