/**
 * Runs three copies of the service behind a real nginx, with the configuration that the documentation recommends; kills one and
 * replaces another while they work, and counts the requests that were lost. Run by the continuous integration as part of
 * `pnpm test:servers`.
 */
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { loadRequests } from "../../../packages/service/testing/load-requests.ts";
import { loadService } from "../../../packages/service/testing/load-service.ts";
import { createChecks } from "./checks.ts";
import { freePort } from "./free-port.ts";
import { startNginx } from "./nginx.ts";
import { type Replica, startReplica } from "./service-replica.ts";

const connections = 16;
/** After how many answers something happens to a copy of the service, and how many there are at least in the end. */
const moments = { kill: 200, replace: 600, end: 1200 };

const checks = createChecks();
const check = checks.of("service");
process.once("SIGTERM", () => process.exit(1));

const ports = [await freePort(), await freePort(), await freePort()] as const;
const replicas: Replica[] = await Promise.all(ports.map(startReplica));
const proxy = await startNginx(ports);
const agent = new Agent({ ca: proxy.certificate, keepAlive: true });

/** Begins a request to the proxy. */
const ask = (method: string, path: string, type = "application/json") =>
  request(`${proxy.url}${path}`, { method, agent, headers: { "content-type": type } });

const responseOf = async (call: ReturnType<typeof ask>): Promise<IncomingMessage> => {
  const [response]: IncomingMessage[] = await once(call, "response");
  if (response === undefined) throw new Error("there is no response");
  return response.setEncoding("utf8");
};

/** Says which lines of a batch came through before the rest of it was sent. */
const streamBatch = async (record: Uint8Array): Promise<readonly string[]> => {
  const call = ask("POST", "/v1/validate/batch?asOf=2026-11-25", "application/x-ndjson");
  const seen: string[] = [];
  call.write(record);
  call.write("\n");
  const response = await responseOf(call);
  let text = "";
  let sent = 1;
  for await (const chunk of response) {
    text += chunk;
    const lines = text.split("\n").length - 1;
    if (sent > 3 || lines < sent) continue;
    seen.push(`${lines} of ${sent}`);
    sent += 1;
    if (sent > 3) call.end();
    else call.write(Buffer.concat([record, Buffer.from("\n")]));
  }
  const last: { summary?: { records: number; complete: boolean } } = JSON.parse(
    text.trimEnd().split("\n").at(-1) ?? "{}",
  );
  return [...seen, `${last.summary?.records} in all`];
};

const statusOf = async (path: string): Promise<number | undefined> => {
  const response = await responseOf(ask("GET", path).end());
  response.resume();
  await once(response, "end");
  return response.statusCode;
};

/** Loads the service through the proxy, and has things happen to its copies meanwhile. */
const loadWhileReplicasGo = async () => {
  const requests = (await loadRequests()).filter(({ path }) => !path.includes("/batch"));
  const events: Promise<unknown>[] = [];
  let isEventful = true;
  let answers = 0;
  const happens = (event: () => Promise<unknown>): void => {
    events.push(event());
  };
  const [first, second] = replicas;
  const ends: unknown[] = [];
  const result = await loadService({
    address: proxy.url,
    certificate: proxy.certificate,
    connections,
    requests,
    goOn: () => isEventful || answers < moments.end,
    onAnswer: (count) => {
      answers = count;
      if (count === moments.kill && first !== undefined) {
        happens(async () => {
          ends.push(await first.end("SIGKILL"));
          replicas.push(await startReplica(first.port));
        });
      }
      if (count === moments.replace && second !== undefined) {
        happens(async () => {
          // One at a time: the one that was killed is back first.
          await events[0];
          ends.push(await second.end("SIGTERM"));
          replicas.push(await startReplica(second.port));
          isEventful = false;
        });
      }
    },
  });
  await Promise.all(events);
  return { ...result, ends };
};

try {
  check("the rules are read through the proxy", await statusOf("/v1/standards"), 200);
  check("probes are not", await statusOf("/health/ready"), 404);
  const [{ body: record } = { body: new Uint8Array() }] = await loadRequests();
  check("a batch goes through as it comes, both ways", await streamBatch(record), [
    "1 of 1",
    "2 of 2",
    "3 of 3",
    "3 in all",
  ]);
  const { answered, refused, unreachable, lost, ends } = await loadWhileReplicasGo();
  check("no request is lost", lost, []);
  check("nor refused", [refused, unreachable], [0, 0]);
  check("all the others are answered", answered >= moments.end, true);
  check("one copy is killed, and the other finishes", ends, [
    [null, "SIGKILL"],
    [0, null],
  ]);
  console.log(`${answered} answers over ${connections} connections, ${lost.length} lost`);
  check("the proxy had nothing critical to say", await proxy.errors(), "");
} finally {
  agent.destroy();
  await proxy.stop();
  await Promise.all(replicas.map(({ stop }) => stop()));
}
process.exitCode = checks.end();
