import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { freePort } from "./free-port.ts";
import { startProgram, type TestServer, waitForPort } from "./server-process.ts";

/**
 * A small server that speaks S3 with ranges, `If-Match` and uploads in parts. It is fetched and run, and not depended on; no script
 * of it runs when it is installed.
 */
const server = "fauxqs";
const version = "2.4.1";

/** Has npm fetch it into its own cache, and returns where its program is. */
const fetchServer = async (): Promise<string> => {
  const args = [
    "--yes",
    "--ignore-scripts",
    "--loglevel=error",
    `--package=${server}@${version}`,
    "--call",
    `command -v ${server}`,
  ];
  const { stdout } = await promisify(execFile)("npx", args);
  return realpath(stdout.trim());
};

/** Starts an S3-compatible server on loopback, which keeps in memory what it is given. Any key opens it. */
export const startS3 = async (): Promise<TestServer> => {
  const app = new URL("app.js", pathToFileURL(await fetchServer()));
  const port = await freePort();
  // Its own program listens on every address of the machine.
  const code = `import { buildApp } from "${app}"; await buildApp({ logger: false }).listen({ port: ${port}, host: "127.0.0.1" });`;
  const program = startProgram(process.execPath, ["--input-type=module", "--eval", code]);
  await waitForPort(port, program);
  return { url: `http://127.0.0.1:${port}`, stop: program.stop };
};
