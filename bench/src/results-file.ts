import { readFile, writeFile } from "node:fs/promises";
import { inRepository } from "./programs/repository.ts";
import type { Results } from "./results.ts";

const path = inRepository("bench/results.json");

const sixDigits = (_name: string, value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(6)) : value;

/** Returns what the last run measured, from `bench/results.json`. */
export const readResults = async (): Promise<Results> => JSON.parse(await readFile(path, "utf8"));

/** Writes `bench/results.json`, each number to six digits. */
export const writeResults = (results: Results): Promise<void> =>
  writeFile(path, `${JSON.stringify(results, sixDigits, 2)}\n`);
