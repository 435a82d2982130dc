import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterAll, describe, expect, it } from "vitest";
import { testSettings } from "../../testing/test-settings.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import { startService } from "../start-service.ts";
import { readTls } from "./read-tls.ts";

watchResponses();

const folder = mkdtempSync(join(tmpdir(), "send-tls-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Returns a value in DER: its tag, its length and its parts. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const number = (value: number): Buffer => der(0x02, Buffer.from([value]));

/** Returns a certificate for localhost that its own key has signed and that does not expire, and the key (PEM). */
const selfSigned = (): { readonly cert: string; readonly key: string } => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
  const commonName = der(0x06, Buffer.from("550403", "hex"));
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from("localhost")))));
  const validity = sequence(der(0x18, Buffer.from("20200101000000Z")), der(0x18, Buffer.from("99991231235959Z")));
  const altName = sequence(
    der(0x06, Buffer.from("551d11", "hex")),
    der(0x04, sequence(der(0x82, Buffer.from("localhost")))),
  );
  const signed = sequence(
    der(0xa0, number(2)),
    number(1),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ format: "der", type: "spki" }),
    der(0xa3, sequence(altName)),
  );
  const bits = der(0x03, Buffer.from([0]), sign("sha256", signed, privateKey));
  const text = sequence(signed, ecdsaWithSha256, bits)
    .toString("base64")
    .replace(/(.{64})/g, "$1\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
  };
};

const own = selfSigned();
const cert = file("cert.pem", own.cert);
const key = file("key.pem", own.key);
const broken = file("broken.pem", "-----BEGIN CERTIFICATE-----\nCANARY\n");
const otherKey = file("other-key.pem", selfSigned().key);

describe("readTls", () => {
  it("gives nothing where the settings have none", () => {
    expect(readTls({})).toBeUndefined();
  });

  it.each([
    [
      "a certificate that is not there",
      join(folder, "none"),
      key,
      "the file of SEND_STANDARDS_TLS_CERTIFICATE cannot be read: there is no such file or folder",
    ],
    [
      "a key that is not there",
      cert,
      join(folder, "none"),
      "the file of SEND_STANDARDS_TLS_KEY cannot be read: there is no such file or folder",
    ],
    [
      "what is no certificate",
      broken,
      key,
      "the file of SEND_STANDARDS_TLS_CERTIFICATE does not hold a certificate in PEM",
    ],
    [
      "a key in place of the certificate",
      key,
      key,
      "the file of SEND_STANDARDS_TLS_CERTIFICATE does not hold a certificate in PEM",
    ],
    [
      "what is no key",
      cert,
      broken,
      "the file of SEND_STANDARDS_TLS_KEY does not hold a private key in PEM without a password",
    ],
    [
      "the key of another certificate",
      cert,
      otherKey,
      "SEND_STANDARDS_TLS_KEY is not the key of the certificate of SEND_STANDARDS_TLS_CERTIFICATE",
    ],
  ])("refuses %s, by the name of the setting", (_name, tlsCertificate, tlsKey, message) => {
    expect(() => readTls({ tlsCertificate, tlsKey })).toThrow(
      expect.objectContaining({ name: "SettingsError", message }),
    );
  });

  it("makes a service that speaks TLS 1.2 and 1.3, and nothing older", async () => {
    const settings = testSettings({ port: "0", tlsCertificate: cert, tlsKey: key, threads: "1", drainSeconds: "0" });
    const service = await startService(settings);
    const port = Number(/^https:\/\/127\.0\.0\.1:([0-9]+)$/.exec(service.address)?.[1]);

    const path = "/health/ready";
    const asked = request({ host: "127.0.0.1", port, path, servername: "localhost", ca: own.cert, agent: false }).end();
    const [response] = await once(asked, "response");
    expect(await response.setEncoding("utf8").toArray()).toEqual(['{"status":"ready"}']);
    expect(response.headers["strict-transport-security"]).toBe("max-age=31536000");

    const versionOf = async (version: "TLSv1.1" | "TLSv1.2" | "TLSv1.3"): Promise<string | null> => {
      const ciphers = "DEFAULT@SECLEVEL=0";
      const options = { host: "127.0.0.1", port, servername: "localhost", ca: own.cert, ciphers };
      const socket = connect({ ...options, minVersion: version, maxVersion: version });
      try {
        await once(socket, "secureConnect");
        return socket.getProtocol();
      } catch {
        // The handshake failed, which is what is asked about.
        return null;
      } finally {
        socket.destroy();
      }
    };
    expect([await versionOf("TLSv1.1"), await versionOf("TLSv1.2"), await versionOf("TLSv1.3")]).toEqual([
      null,
      "TLSv1.2",
      "TLSv1.3",
    ]);
    await service.stop();
  });
});
