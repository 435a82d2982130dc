/** The first place where bytes are not UTF-8. */
export interface BadByte {
  /** Offset of the byte that begins the broken character. */
  readonly offset: number;
  /** Whether the bytes only end too early: more of them could have completed the character. */
  readonly isCutShort: boolean;
}

/** Returns how many bytes the character that begins with `lead` has; 0 where none begins so. */
const sizeOf = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
};

/** Second bytes that some first bytes need, against overlong forms, surrogates and codes that do not exist. */
const secondBytes: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

/** Returns the first place where `bytes` are not UTF-8 (Unicode 16, table 3-7), `undefined` where they are. */
export const findBadByte = (bytes: Uint8Array): BadByte | undefined => {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const size = sizeOf(lead);
    if (size === 0) return { offset: at, isCutShort: false };
    for (let part = 1; part < size; part += 1) {
      const byte = bytes[at + part];
      if (byte === undefined) return { offset: at, isCutShort: true };
      const [least, most] = (part === 1 ? secondBytes[lead] : undefined) ?? [0x80, 0xbf];
      if (byte < least || byte > most) return { offset: at, isCutShort: false };
    }
    at += size;
  }
  return undefined;
};
