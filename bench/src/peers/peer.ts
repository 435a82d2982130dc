import type { Program } from "../programs/run-program.ts";

/** Records as the peers take them. */
export interface PeerInput {
  /** One record a line. */
  readonly lines: string;
  /** Folder with one file for each record. */
  readonly files: string;
}

/** Another validator of JSON Schema, run as its users run it. It checks the structure only. */
export interface Peer {
  readonly name: string;
  /** What it is given. */
  readonly takes: keyof PeerInput;
  /** Size of the file of records that it is measured on: less for those that would take hours. */
  readonly megabytes: number;
  /**
   * Returns the command that holds the records against the published schema and ends with 0 where all have the structure.
   *
   * @throws {Error} where the program is not on this machine.
   */
  readonly program: (input: PeerInput) => Promise<Program>;
}
