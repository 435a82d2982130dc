import { readFileSync } from "node:fs";

/** Name of the command. */
export const toolName = "send-standards";

/** Returns the version of this package, as its package.json states it. */
export const toolVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const version: unknown = typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, "version") : "";
  return String(version);
};
