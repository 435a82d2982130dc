const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Returns the text that `bytes` are in UTF-8, a byte order mark included; `undefined` where they are not UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};
