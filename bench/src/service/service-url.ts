import { asOf } from "../records/record-texts.ts";

/** Returns where a service judges a record, on the day on which no plan of the benchmarks has a finding. */
export const serviceUrl = (address: string): string => `${address}/v1/validate?asOf=${asOf}`;

/** Returns the findings that a service has on a body. @throws {Error} where it is not judged. */
export const findingsOf = async (address: string, body: Uint8Array): Promise<readonly unknown[]> => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(serviceUrl(address), { method: "POST", headers, body: Uint8Array.from(body) });
  if (response.status !== 200) throw new Error(`a plan was answered with ${response.status}`);
  return JSON.parse(await response.text()).findings;
};
