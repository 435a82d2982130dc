/**
 * Loads the generated checks in Chromium from a page whose policy refuses `eval` and every outside address, and
 * judges a sound and a broken record there. Chromium is Debian's; run by the continuous integration as
 * `pnpm test:servers`.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { openChromium } from "./open-chromium.ts";

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Module of the page: it leaves its verdicts where the test can read them. */
const page = `
import { check } from "/structure.js";
const record = await (await fetch("/record.json")).json();
const sound = check(record);
delete record.standard;
let evalRefused = false;
try { new Function("return 1")(); } catch { evalRefused = true; }
const verdicts = { sound, broken: check(record), missed: check.errors.some((error) => error.keyword === "required"), evalRefused };
const shown = document.createElement("pre");
shown.textContent = JSON.stringify(verdicts);
document.body.append(shown);
`;

const wanted = JSON.stringify({ sound: true, broken: false, missed: true, evalRefused: true });

/** Serves one generated check and a record on loopback while `use` runs. */
const serving = async <Result>(
  structure: string,
  record: object,
  use: (address: string) => Promise<Result>,
): Promise<Result> => {
  const files = new Map([
    ["/", ["text/html", '<!doctype html><title>check</title><script type="module" src="/page.js"></script>']],
    ["/page.js", ["text/javascript", page]],
    ["/structure.js", ["text/javascript", structure]],
    ["/record.json", ["application/json", JSON.stringify(record)]],
  ]);
  const server = createServer((request, response) => {
    const [type, body] = files.get(request.url ?? "") ?? [];
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": `${type ?? "text/plain"}; charset=utf-8`,
      "content-security-policy": policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

const browser = await openChromium();
try {
  for (const id of await standardIds(repository)) {
    const { base } = await loadStandard(id);
    for (const module of ["structure", "receiver-structure"]) {
      const structure = await readFile(`${repository}/schemas/${id}/src/generated/${module}.js`, "utf8");
      const got = await serving(structure, base, async (address) => {
        const tab = await browser.newPage();
        await tab.goto(address);
        // Read from the page and not by a script of ours, which the policy refuses as well.
        return (await tab.locator("pre").textContent({ timeout: 20_000 })) ?? "";
      });
      console.log(`${id}, ${module}.js in Chromium: ${got === wanted ? "as wanted" : got}`);
      if (got !== wanted) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
}
