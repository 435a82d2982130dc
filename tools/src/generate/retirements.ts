import { readFile } from "node:fs/promises";
import type { Retirement } from "@send-standards/catalogue";
import { isDay } from "@send-standards/core";

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const members = ["deprecatedOn", "sunsetOn", "successor"];

const retirementOf = (version: string, stated: unknown, versions: readonly string[]): Retirement => {
  const refuse = (why: string): never => {
    throw new TypeError(`retirement.json: ${version} ${why}`);
  };
  if (!versions.includes(version)) return refuse("is no version of the standard");
  if (!isMap(stated)) return refuse("has no object");
  const { deprecatedOn, sunsetOn, successor } = stated;
  const stranger = Object.keys(stated).find((name) => !members.includes(name));
  if (stranger !== undefined) return refuse(`has ${stranger}, which means nothing here`);
  if (typeof deprecatedOn !== "string" || !isDay(deprecatedOn)) return refuse("needs deprecatedOn, an ISO 8601 date");
  if (sunsetOn !== undefined && (typeof sunsetOn !== "string" || !isDay(sunsetOn) || sunsetOn < deprecatedOn)) {
    return refuse("has a sunsetOn that is no ISO 8601 date, or is before deprecatedOn");
  }
  if (
    successor !== undefined &&
    (typeof successor !== "string" || successor === version || !versions.includes(successor))
  ) {
    return refuse("has a successor that is no other version of the standard");
  }
  return {
    deprecatedOn,
    ...(sunsetOn === undefined ? {} : { sunsetOn }),
    ...(successor === undefined ? {} : { successor }),
  };
};

/**
 * Returns which versions of a standard are on their way out, from the text of its `retirement.json`: an object with a
 * `Retirement` for each of them, by version.
 *
 * @throws {TypeError} where the text says something else, or names a version that is not among `versions`.
 */
export const retirementsOf = (text: string, versions: readonly string[]): Map<string, Retirement> => {
  const stated: unknown = JSON.parse(text);
  if (!isMap(stated)) throw new TypeError("retirement.json: is no object");
  return new Map(Object.entries(stated).map(([version, one]) => [version, retirementOf(version, one, versions)]));
};

/** Returns the same from the folder of a standard; none where it has no such file. */
export const readRetirements = async (
  folder: string,
  versions: readonly string[],
): Promise<Map<string, Retirement>> => {
  const text = await readFile(`${folder}/retirement.json`, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  return retirementsOf(text, versions);
};
