import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { isSystemError, systemReason } from "@send-standards/core";
import { SettingsError, variableOf } from "../settings/read-settings.ts";
import type { SettingName, Settings } from "../settings/settings.ts";

/** What Node's HTTPS server is given. */
export interface Tls {
  /** The certificate, with those between it and its authority after it (PEM). */
  readonly cert: Buffer;
  /** Its private key (PEM). */
  readonly key: Buffer;
  readonly minVersion: "TLSv1.2";
}

const fileOf = (name: SettingName, path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new SettingsError(`the file of ${variableOf(name)} cannot be read: ${systemReason(error)}`);
  }
};

/** Returns what `make` makes of a file. What OpenSSL says of one that it cannot read is not passed on: it can quote it. */
const made = <Made>(name: SettingName, what: string, make: () => Made): Made => {
  try {
    return make();
  } catch {
    throw new SettingsError(`the file of ${variableOf(name)} does not hold ${what}`);
  }
};

/**
 * Reads the certificate and its key, for `https` of Fastify; nothing where the settings have none. They are read once: a service is
 * started anew with a new certificate.
 *
 * @throws {SettingsError} where one of them cannot be read, or they do not belong together.
 */
export const readTls = ({ tlsCertificate, tlsKey }: Pick<Settings, "tlsCertificate" | "tlsKey">): Tls | undefined => {
  if (tlsCertificate === undefined || tlsKey === undefined) return undefined;
  const cert = fileOf("tlsCertificate", tlsCertificate);
  const key = fileOf("tlsKey", tlsKey);
  const certificate = made("tlsCertificate", "a certificate in PEM", () => new X509Certificate(cert));
  const privateKey = made("tlsKey", "a private key in PEM without a password", () => createPrivateKey(key));
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new SettingsError(
      `${variableOf("tlsKey")} is not the key of the certificate of ${variableOf("tlsCertificate")}`,
    );
  }
  return { cert, key, minVersion: "TLSv1.2" };
};
