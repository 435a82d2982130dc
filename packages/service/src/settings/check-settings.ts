import { isLoopback } from "./is-loopback.ts";
import { listOf } from "./list-of.ts";
import { SettingsError, variableOf } from "./read-settings.ts";
import type { SettingName, Settings } from "./settings.ts";
import { isProxy } from "./trusted-proxies.ts";

/** Whether requests have to say who sends them. */
export const asksWho = ({ apiKeys, oauthIssuer }: Settings): boolean =>
  apiKeys !== undefined || oauthIssuer !== undefined;

const together = (settings: Settings, names: readonly SettingName[]): void => {
  const missing = names.find((name) => settings[name] === undefined);
  const present = names.find((name) => settings[name] !== undefined);
  if (missing !== undefined && present !== undefined) {
    throw new SettingsError(`${variableOf(present)} needs ${variableOf(missing)} beside it`);
  }
};

/** Returns the parts of an address on the web, or nothing where the text is none. */
const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** Returns whether a text is the origin of pages, as browsers send it: scheme, host and port, and nothing after. */
const isOrigin = (text: string): boolean => {
  const url = urlOf(text);
  return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === text;
};

/** Returns whether keys fetched from there are those of the issuer: over HTTPS, or from this machine. */
const isSafeSource = (text: string): boolean => {
  const url = urlOf(text);
  if (url === undefined || url.username !== "" || url.password !== "") return false;
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(host));
};

const each = (
  settings: Settings,
  name: "corsOrigins" | "trustProxy",
  fits: (item: string) => boolean,
  what: string,
) => {
  const at = listOf(settings[name]).findIndex((item) => !fits(item));
  if (at !== -1) throw new SettingsError(`item ${at + 1} of ${variableOf(name)} is not ${what}`);
};

/**
 * Returns the settings where they go together.
 *
 * @throws {SettingsError} where one lacks another, has a part that cannot be used, or anybody on the network could use the service without having been allowed to.
 */
export const checkSettings = (settings: Settings): Settings => {
  together(settings, ["tlsCertificate", "tlsKey"]);
  together(settings, ["oauthIssuer", "oauthAudience", "oauthJwks"]);
  if (settings.oauthJwks !== undefined && !isSafeSource(settings.oauthJwks)) {
    throw new SettingsError(
      `${variableOf("oauthJwks")} is not an address that begins with https://, or with http:// and leads to this machine, and has no password in it`,
    );
  }
  each(settings, "corsOrigins", isOrigin, "an origin as browsers send it, such as https://portal.example");
  each(settings, "trustProxy", isProxy, "an address or a network of proxies, such as 10.0.0.7 or 10.0.0.0/24");
  if (settings.reading === "authenticated" && !asksWho(settings)) {
    throw new SettingsError(`${variableOf("reading")} needs ${variableOf("apiKeys")} or ${variableOf("oauthIssuer")}`);
  }
  if (!isLoopback(settings.host) && !asksWho(settings) && settings.unauthenticated === "refuse") {
    throw new SettingsError(
      `${variableOf("host")} is an address that other machines reach, and nobody is asked who they are. Set ${variableOf("apiKeys")} or ${variableOf("oauthIssuer")}; or, where the network itself keeps others out, ${variableOf("unauthenticated")}=allow-anyone-on-the-network`,
    );
  }
  return settings;
};
