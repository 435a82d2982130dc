import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { startProgram, type TestServer, waitForPort } from "./server-process.ts";

/** A proxy that was started for a test. */
export interface Proxy extends TestServer {
  /** Its certificate (PEM), which is its own authority. */
  readonly certificate: string;
  /** What it has written about errors. */
  readonly errors: () => Promise<string>;
}

const example = new URL("../../../docs/operating/nginx.conf", import.meta.url);

/** Returns a text with other words in it, each of which is there exactly once. @throws {Error} where one is not. */
const fillIn = (text: string, words: readonly (readonly [from: string, to: string])[]): string =>
  words.reduce((filled, [from, to]) => {
    if (filled.split(from).length !== 2) throw new Error(`"${from}" is not in the example, or more than once`);
    return filled.replace(from, () => to);
  }, text);

/** Starts Debian's nginx on loopback with the example of the documentation, before servers at three ports. */
export const startNginx = async ([first, second, third]: readonly [number, number, number]): Promise<Proxy> => {
  const folder = await mkdtemp(join(tmpdir(), "send-nginx-"));
  const port = await freePort();
  const file = (name: string): string => join(folder, name);
  const ways = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync("openssl", ["req", ...ways, ...names, "-keyout", file("key.pem"), "-out", file("certificate.pem")], {
    stdio: "ignore",
  });
  await writeFile(
    file("nginx.conf"),
    fillIn(await readFile(example, "utf8"), [
      ["/run/nginx.pid", file("nginx.pid")],
      ["/var/log/nginx/error.log", file("errors")],
      ["/etc/ssl/send-standards.pem", file("certificate.pem")],
      ["/etc/ssl/private/send-standards.key", file("key.pem")],
      ["listen 443 ssl", `listen 127.0.0.1:${port} ssl`],
      ["10.0.0.11:8080", `127.0.0.1:${first}`],
      ["10.0.0.12:8080", `127.0.0.1:${second}`],
      ["10.0.0.13:8080", `127.0.0.1:${third}`],
    ]),
  );
  const program = startProgram("/usr/sbin/nginx", ["-p", folder, "-c", file("nginx.conf"), "-g", "daemon off;"]);
  await waitForPort(port, program);
  return {
    url: `https://127.0.0.1:${port}`,
    certificate: await readFile(file("certificate.pem"), "utf8"),
    errors: () => readFile(file("errors"), "utf8"),
    stop: async () => {
      await program.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
