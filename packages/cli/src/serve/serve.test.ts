import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadRequests } from "../../../service/testing/load-requests.ts";
import { loadService } from "../../../service/testing/load-service.ts";
import { runCommand, startCommand } from "../../testing/run-command.ts";
import { createTestFolder, type TestFolder } from "../../testing/test-folder.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(() => folder.remove());

const running = new Set<ReturnType<typeof startCommand>>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a service on a free port, and returns when it says where it is. */
const serve = async (settings: Readonly<Record<string, string>> = {}) => {
  const given = { SEND_STANDARDS_PORT: "0", SEND_STANDARDS_REQUESTS_PER_MINUTE: "0", ...settings };
  const child = startCommand(["serve"], { folder: folder.path, env: given });
  running.add(child);
  let said = "";
  child.stderr.setEncoding("utf8");
  child.stdout.resume();
  const exited = once(child, "exit");
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (text: string) => {
      said += text;
      const found = /serving at (http:\S+);/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(`it did not start: ${said}`)));
  });
  return { child, address, exited, said: () => said };
};

/** Hides the package of the service. */
const missing = `import { registerHooks } from "node:module";
registerHooks({
  resolve: (name, context, next) =>
    next(name, name === "@send-standards/service" ? { ...context, parentURL: "file:///elsewhere/main.js" } : context),
});`;

const wrongSettings: readonly [string, Record<string, string>, string][] = [
  [
    "a number that is none",
    { SEND_STANDARDS_PORT: "eighty" },
    "SEND_STANDARDS_PORT is not a whole number from 0 to 65535",
  ],
  ["a setting that there is not", { SEND_STANDARDS_PROT: "80" }, "there is no setting SEND_STANDARDS_PROT"],
  [
    "a certificate without its key",
    { SEND_STANDARDS_TLS_CERTIFICATE: "c" },
    "SEND_STANDARDS_TLS_CERTIFICATE needs SEND_STANDARDS_TLS_KEY beside it",
  ],
];

describe("a service does not start with", () => {
  test.each(wrongSettings)("%s", async (_, env, want) => {
    expect(await runCommand(["serve"], { folder: folder.path, env })).toEqual({
      exitCode: 2,
      signal: null,
      out: "",
      error: `send-standards: ${want}\nSee send-standards serve --help\n`,
    });
  });

  test("files", async () => {
    const { exitCode, error } = await runCommand(["serve", "plans"], { folder: folder.path });
    expect([exitCode, error.split("\n")[0]]).toEqual([
      2,
      "send-standards: serve takes no files; records are posted to the service",
    ]);
  });

  test("its package missing", async () => {
    await folder.write({ "missing.mjs": missing });
    const { exitCode, error } = await runCommand(["serve"], {
      folder: folder.path,
      node: ["--import", "./missing.mjs"],
    });
    expect([exitCode, error.split("\n")[0]]).toEqual([
      2,
      "send-standards: the service needs the package @send-standards/service: npm install --global @send-standards/service",
    ]);
  });

  test("a port that another program has", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { exitCode, error } = await runCommand(["serve", "--port", `${port}`], { folder: folder.path });
    other.close();
    expect([exitCode, error]).toEqual([
      3,
      `send-standards: cannot listen at 127.0.0.1 port ${port}: something listens there already. End it, or choose another port with --port\n`,
    ]);
  });
});

test("a service that is asked to end under load finishes what it has, refuses the rest, loses nothing, and exits with 0", async () => {
  const { child, address, exited, said } = await serve({
    SEND_STANDARDS_DRAIN_SECONDS: "1",
    SEND_STANDARDS_WAITING: "1000",
  });
  const { answered, refused, unreachable, lost } = await loadService({
    address,
    connections: 32,
    requests: await loadRequests(),
    goOn: () => true,
    onAnswer: (count) => {
      if (count === 200) child.kill("SIGTERM");
    },
  });
  expect(lost).toEqual([]);
  expect(answered).toBeGreaterThanOrEqual(200);
  expect(refused + unreachable).toBe(32);
  expect(await exited).toEqual([0, null]);
  expect(said()).toBe(
    `send-standards: serving at ${address}; stop with Ctrl-C\nsend-standards: finishing what was begun; once more ends it at once\n`,
  );
});

test("the second signal ends it at once", async () => {
  const { child, exited, said } = await serve({ SEND_STANDARDS_DRAIN_SECONDS: "600" });
  child.kill("SIGTERM");
  while (!said().includes("finishing")) await once(child.stderr, "data");
  child.kill("SIGINT");
  expect(await exited).toEqual([null, "SIGINT"]);
});

test("what is not finished in the time for it is cut off, and the process ends by the signal", async () => {
  const { child, address, exited, said } = await serve({
    SEND_STANDARDS_DRAIN_SECONDS: "0",
    SEND_STANDARDS_STOP_SECONDS: "1",
  });
  const headers = { "content-type": "application/x-ndjson" };
  // A batch that does not come to an end.
  const batch = request(`${address}/v1/validate/batch`, { method: "POST", headers });
  batch.write("{}\n");
  const [response]: IncomingMessage[] = await once(batch, "response");
  response?.resume();
  child.kill("SIGTERM");
  await expect(once(response ?? batch, "end")).rejects.toThrow();
  expect(await exited).toEqual([null, "SIGTERM"]);
  expect(said()).toMatch(/^send-standards: the time to finish is over; 1 request cut off$/m);
});
