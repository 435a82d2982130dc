import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hashApiKey } from "./hash-api-key.ts";
import { type KeyFileNews, openApiKeys } from "./open-api-keys.ts";

const folder = mkdtempSync(join(tmpdir(), "send-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const line = (name: string): string => `${name} ${hashApiKey(name).toString("hex")} read\n`;
const noNews = { onNews: () => {} };

describe("openApiKeys", () => {
  it.each([
    ["a file that is not there", () => join(folder, "none"), "cannot be read: there is no such file or folder"],
    ["a folder", () => folder, "cannot be read: it is a folder"],
    ["a file without a key", () => file("empty", "# none yet\n"), "has no key in it"],
    [
      "a file with lines that cannot be used",
      () => file("broken", `${line("a")}CANARY abc read\nCANARY\n`),
      "cannot be used: line 2 has a hash of 3 characters and not 64; sha256sum makes one; line 3 is not three fields, which are name, SHA-256 of the key in hex, scopes",
    ],
  ])("refuses %s, by the name of the setting", (_name, path, want) => {
    expect(() => openApiKeys(path(), noNews)).toThrow(
      expect.objectContaining({ name: "SettingsError", message: `the file of SEND_STANDARDS_API_KEYS ${want}` }),
    );
  });

  it("reads the file again when it changes, and keeps the keys from before where it cannot be used", async () => {
    const path = file("keys", line("a"));
    let tell: (news: KeyFileNews) => void = () => {};
    const next = () => new Promise<KeyFileNews>((resolve) => (tell = resolve));
    const keys = openApiKeys(path, { every: 5, onNews: (news) => tell(news) });
    const names = () => keys.current().map(({ name }) => name);
    const after = async (change: () => void): Promise<[KeyFileNews, readonly string[]]> => {
      const news = next();
      change();
      return [await news, names()];
    };
    // In one step each, as a new file takes the place of another: a file that is written in place may be read half written.
    const put = (text: string) => () => renameSync(file("new", text), path);
    try {
      expect(names()).toEqual(["a"]);
      expect(await after(put(line("a") + line("b")))).toEqual([{ kind: "read", keys: 2 }, ["a", "b"]]);
      expect(await after(put(`${line("c")}CANARY\n`))).toEqual([{ kind: "kept", lines: [2] }, ["a", "b"]]);
      expect(await after(() => rmSync(path))).toEqual([{ kind: "kept", lines: [] }, ["a", "b"]]);
      expect(await after(put("# nobody\n"))).toEqual([{ kind: "read", keys: 0 }, []]);
      expect(await after(put(line("d")))).toEqual([{ kind: "read", keys: 1 }, ["d"]]);
    } finally {
      keys.close();
    }
  });
});
