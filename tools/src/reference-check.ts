/**
 * Opens the reference of the service's API in Chromium: it lists every address, asks no other server and keeps to its policy.
 * Chromium is Debian's; run by the continuous integration as part of `pnpm test:servers`. With a file's name, it leaves a picture
 * of the page there.
 */
import type { AddressInfo } from "node:net";
import { buildApp, describeApi, readSettings } from "@send-standards/service";
import type { Page } from "playwright-core";
import { openChromium } from "./open-chromium.ts";
import { createChecks } from "./servers/checks.ts";

/** What a page asked for and complained of. */
interface Heard {
  readonly foreign: string[];
  readonly missing: string[];
  readonly complaints: string[];
}

const listenTo = (tab: Page, origin: string): Heard => {
  const heard: Heard = { foreign: [], missing: [], complaints: [] };
  tab.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) heard.foreign.push(url);
  });
  tab.on("response", (response) => {
    if (response.status() >= 400) heard.missing.push(response.url());
  });
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.complaints.push(message.text());
  });
  tab.on("pageerror", (error) => heard.complaints.push(error.message));
  return heard;
};

const summaries = Object.values((await describeApi()).paths).flatMap((methods) =>
  Object.values(methods).map(({ summary = "" }) => summary),
);

const checks = createChecks();
const { server } = await buildApp({ settings: readSettings({}, { logLevel: "silent" }) });
await server.listen({ host: "127.0.0.1", port: 0 });
const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
const browser = await openChromium();
try {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
  const heard = listenTo(tab, origin);
  const policy = (await tab.goto(`${origin}/reference`))?.headers()["content-security-policy"] ?? "unsafe-eval";
  const check = checks.of("reference of the API");
  const undrawn: string[] = [];
  for (const summary of summaries) {
    const drawn = await tab
      .getByText(summary, { exact: true })
      .first()
      .click({ timeout: 20_000 })
      .then(() => tab.getByRole("heading", { name: summary, exact: true }).first().waitFor({ timeout: 20_000 }))
      .then(() => true)
      .catch(() => false);
    if (!drawn) undrawn.push(summary);
  }
  check("lists and draws every address", undrawn, []);
  check("asks no other server", heard.foreign, []);
  check("finds all that it asks for", heard.missing, []);
  check("keeps to its policy and makes no mistake", heard.complaints, []);
  check("its policy lets no text become a program", policy.includes("unsafe-eval"), false);
  const picture = process.argv[2];
  if (picture !== undefined) await tab.screenshot({ path: picture });
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = checks.end();
