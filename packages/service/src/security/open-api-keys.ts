import { readFile, readFileSync } from "node:fs";
import { isSystemError, systemReason } from "@send-standards/core";
import { SettingsError, variableOf } from "../settings/read-settings.ts";
import { type ApiKey, parseApiKeys } from "./parse-api-keys.ts";

/** The API keys that are known at present. */
export interface ApiKeys {
  /** Returns them as the file had them when it could last be used. */
  readonly current: () => readonly ApiKey[];
  /** Stops reading the file. */
  readonly close: () => void;
}

/** What became of a file of keys that has changed. */
export type KeyFileNews =
  | { readonly kind: "read"; readonly keys: number }
  /** It cannot be used, because of these lines where there are any, and the keys are those from before. */
  | { readonly kind: "kept"; readonly lines: readonly number[] };

/** How a file of keys is looked after. */
export interface ApiKeysOptions {
  /** Told each time that the file has changed. */
  readonly onNews: (news: KeyFileNews) => void;
  /** How often it is read, in milliseconds; 5,000 where absent. */
  readonly every?: number;
}

const where = `the file of ${variableOf("apiKeys")}`;

const readFirst = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new SettingsError(`${where} cannot be read: ${systemReason(error)}`);
  }
};

const keysFirst = (text: string): readonly ApiKey[] => {
  const { keys, troubles } = parseApiKeys(text);
  if (troubles.length > 0) {
    const lines = troubles.map(({ line, what }) => `line ${line} ${what}`);
    throw new SettingsError(`${where} cannot be used: ${lines.join("; ")}`);
  }
  if (keys.length === 0) throw new SettingsError(`${where} has no key in it`);
  return keys;
};

/**
 * Reads a file of API keys, and again every few seconds. One that can then not be used leaves the keys as they were; one without keys
 * takes away the last.
 *
 * It is read instead of watched, and nobody has to send a signal: that works in containers too, where a file of secrets is swapped
 * behind a symbolic link.
 *
 * @throws {SettingsError} where it cannot be used from the start; it names the lines.
 */
export const openApiKeys = (file: string, { onNews, every = 5000 }: ApiKeysOptions): ApiKeys => {
  let text: string | undefined = readFirst(file);
  let keys = keysFirst(text);
  const take = (now: string | undefined): void => {
    if (now === text) return;
    text = now;
    const { keys: found, troubles } = parseApiKeys(now ?? "");
    if (now === undefined || troubles.length > 0) {
      onNews({ kind: "kept", lines: troubles.map(({ line }) => line) });
      return;
    }
    keys = found;
    onNews({ kind: "read", keys: keys.length });
  };
  let isReading = false;
  const look = (): void => {
    // One at a time: a slow reading must not be taken after one that began later.
    if (isReading) return;
    isReading = true;
    readFile(file, "utf8", (error, now) => {
      isReading = false;
      take(error === null ? now : undefined);
    });
  };
  const timer = setInterval(look, every).unref();
  return { current: () => keys, close: () => clearInterval(timer) };
};
