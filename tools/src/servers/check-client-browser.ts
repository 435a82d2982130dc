/**
 * Runs the client in Chromium, on a page of another origin than the service, whose policy lets it call that and nothing else.
 * Part of `pnpm test:servers`.
 */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readSettings, startService } from "@send-standards/service";
import { rolldown } from "rolldown";
import { repository } from "../generate/repository.ts";
import { openChromium } from "../open-chromium.ts";
import { createChecks } from "./checks.ts";

/** Module of the page: it leaves what it was told where the check can read it. */
const page = (service: string): string => `
import { createClient } from "/client.js";
const plan = await (await fetch("/plan.json")).text();
const client = createClient({ baseUrl: ${JSON.stringify(service)} });
const asOf = "2026-11-25";
const told = {};
const { outcome, report } = await client.validate(plan, { asOf });
told.single = [outcome, report.findings.length];
told.problem = await client.validate({}).catch(({ name, status, requestId }) => [name, status, typeof requestId]);
told.standards = (await client.standards()).standards.length > 0;
let taken = 0;
const records = function* () {
  for (; taken < 150; taken += 1) yield taken % 50 === 49 ? "nonsense" : plan;
};
let next = 1;
told.inOrder = true;
for await (const item of client.validateBatch(records(), { asOf, sets: "off" })) {
  if (item.kind === "record") told.inOrder &&= item.record === next++;
  else told.batch = [item.kind, item.outcome, item.records, item.failing, item.complete];
}
const abort = new AbortController();
told.aborted = "no";
try {
  for await (const item of client.validateBatch([plan], { signal: abort.signal })) abort.abort("enough");
} catch (error) {
  told.aborted = error;
}
told.elsewhere = await createClient({ baseUrl: "http://127.0.0.1:1", retries: 0 }).standards().catch(({ name }) => name);
const shown = document.createElement("pre");
shown.textContent = JSON.stringify(told);
document.body.append(shown);
`;

const wanted = {
  single: ["pass", 0],
  problem: ["states-no-standard", 422, "string"],
  standards: true,
  inOrder: true,
  batch: ["summary", "fail", 150, 3, false],
  aborted: "enough",
  elsewhere: "NoAnswerError",
};

/** Returns the client as one module that a page can load. */
const bundle = async (): Promise<string> => {
  const built = await rolldown({
    input: `${repository}/packages/client/src/index.ts`,
    platform: "browser",
    resolve: { conditionNames: ["@send-standards/source", "import", "default"] },
  });
  const { output } = await built.generate({ format: "es" });
  return output[0].code;
};

const files = new Map<string, readonly [type: string, body: string]>();
const site = createServer((request, response) => {
  const [type = "text/plain", body] = files.get(request.url ?? "") ?? [];
  response.writeHead(body === undefined ? 404 : 200, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": "default-src 'none'; script-src 'self'; connect-src 'self' http://127.0.0.1:*",
  });
  response.end(body);
});
site.listen(0, "127.0.0.1");
await once(site, "listening");
const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
const settings = { ...readSettings({}), port: 0, corsOrigins: origin, drainSeconds: 0 };
const service = await startService(settings, { logTo: { write: () => {} } });
const checks = createChecks();
try {
  files.set("/", ["text/html", '<!doctype html><title>check</title><script type="module" src="/page.js"></script>']);
  files.set("/page.js", ["text/javascript", page(service.address)]);
  files.set("/client.js", ["text/javascript", await bundle()]);
  files.set("/plan.json", [
    "application/json",
    await readFile(`${repository}/examples/plans/year-11-pmld.json`, "utf8"),
  ]);
  const browser = await openChromium();
  try {
    const tab = await browser.newPage();
    let posts = 0;
    tab.on("request", (request) => {
      if (request.method() === "POST" && request.url().includes("/batch")) posts += 1;
    });
    await tab.goto(`${origin}/`);
    const told = JSON.parse((await tab.locator("pre").textContent({ timeout: 60_000 })) ?? "{}");
    const check = checks.of("client in Chromium");
    for (const [name, want] of Object.entries(wanted)) check(name, told[name], want);
    check("a batch went in slices of at most 4 MB, and the one that was aborted in one", posts, 3);
  } finally {
    await browser.close();
  }
} finally {
  site.closeAllConnections();
  site.close();
  await service.stop();
}
process.exitCode = checks.end();
