/** Two halves of a word of 64 bits. */
interface Word {
  high: number;
  low: number;
}

const add = (a: Word, b: Word): void => {
  const low = (a.low >>> 0) + (b.low >>> 0);
  a.high = (a.high + b.high + (low > 0xffffffff ? 1 : 0)) | 0;
  a.low = low | 0;
};

const xor = (a: Word, b: Word): void => {
  a.high ^= b.high;
  a.low ^= b.low;
};

/** Turns a word left by fewer than 32 bits. */
const turn = (word: Word, bits: number): void => {
  const { high, low } = word;
  word.high = (high << bits) | (low >>> (32 - bits));
  word.low = (low << bits) | (high >>> (32 - bits));
};

/** Turns a word by 32 bits. */
const swap = (word: Word): void => {
  const { high } = word;
  word.high = word.low;
  word.low = high;
};

const rounds = (count: number, a: Word, b: Word, c: Word, d: Word): void => {
  for (let round = 0; round < count; round += 1) {
    add(a, b);
    turn(b, 13);
    xor(b, a);
    swap(a);
    add(c, d);
    turn(d, 16);
    xor(d, c);
    add(a, d);
    turn(d, 21);
    xor(d, a);
    add(c, b);
    turn(b, 17);
    xor(b, c);
    swap(c);
  }
};

/** Four words of 32 bits, the lowest first. */
export type HashKey = readonly [number, number, number, number];

/** Returns a key that nobody knows, for one run. */
export const randomHashKey = (): HashKey => {
  const [a = 0, b = 0, c = 0, d = 0] = globalThis.crypto.getRandomValues(new Uint32Array(4));
  return [a, b, c, d];
};

/**
 * Returns a function that hashes texts with `key`: SipHash-2-4 over their UTF-16 code units, low byte first. The result is
 * 64 bits as four code units, the lowest first. Nobody without the key can tell what was hashed, nor find texts that meet.
 *
 * Source: J.-P. Aumasson and D. J. Bernstein, SipHash: a fast short-input PRF (2012).
 */
export const createKeyedHash =
  ([k0, k1, k2, k3]: HashKey): ((text: string) => string) =>
  (text) => {
    const a: Word = { high: k1 ^ 0x736f6d65, low: k0 ^ 0x70736575 };
    const b: Word = { high: k3 ^ 0x646f7261, low: k2 ^ 0x6e646f6d };
    const c: Word = { high: k1 ^ 0x6c796765, low: k0 ^ 0x6e657261 };
    const d: Word = { high: k3 ^ 0x74656462, low: k2 ^ 0x79746573 };
    const block: Word = { high: 0, low: 0 };
    const take = (): void => {
      xor(d, block);
      rounds(2, a, b, c, d);
      xor(a, block);
    };
    const unit = (at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
    const whole = text.length - (text.length % 4);
    for (let at = 0; at < whole; at += 4) {
      block.low = unit(at) | (unit(at + 1) << 16);
      block.high = unit(at + 2) | (unit(at + 3) << 16);
      take();
    }
    block.low = unit(whole) | (unit(whole + 1) << 16);
    block.high = unit(whole + 2) | ((text.length * 2) << 24);
    take();
    c.low ^= 0xff;
    rounds(4, a, b, c, d);
    for (const word of [b, c, d]) xor(a, word);
    return String.fromCharCode(a.low & 0xffff, a.low >>> 16, a.high & 0xffff, a.high >>> 16);
  };
