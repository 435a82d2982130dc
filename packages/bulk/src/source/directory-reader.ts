import { readSync } from "node:fs";
import { RandomAccessReader } from "yauzl";

const windowBytes = 1_048_576;
const entrySignature = 0x02014b50;

/** Reads the directory of a zip archive through one window, as its entries are small and lie one behind the other. */
export class DirectoryReader extends RandomAccessReader {
  readonly #file: number;
  readonly #window = Buffer.allocUnsafe(windowBytes);
  #start = 0;
  #length = 0;
  #next = 0;

  /** @param file Descriptor of the archive; it is not closed. */
  constructor(file: number) {
    super();
    this.#file = file;
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    let problem: Error | null = null;
    try {
      this.#next = position + length;
      const isWhole = this.#copy(target.subarray(offset, offset + length), position);
      if (!isWhole) problem = new Error("the archive ends before its directory");
    } catch (error) {
      problem = error instanceof Error ? error : new Error("reading failed");
    }
    done(problem);
  }

  /** Returns whether an entry of a directory begins where the last reading ended. */
  isAtEntry(): boolean {
    const bytes = Buffer.alloc(4);
    return this.#copy(bytes, this.#next) && bytes.readUInt32LE() === entrySignature;
  }

  /** Fills `target` from `position` on, and returns whether the archive has so many bytes. */
  #copy(target: Uint8Array, position: number): boolean {
    for (let done = 0; done < target.length; ) {
      const at = position + done;
      if (at < this.#start || at >= this.#start + this.#length) {
        this.#start = at;
        this.#length = readSync(this.#file, this.#window, 0, windowBytes, at);
        if (this.#length === 0) return false;
      }
      const from = at - this.#start;
      done += this.#window.copy(target, done, from, Math.min(this.#length, from + target.length - done));
    }
    return true;
  }
}
