import type { RawResponse } from "../raw-request.ts";

interface Body {
  readonly issue?: readonly { readonly details: { readonly coding?: readonly { readonly code: string }[] } }[];
  readonly type?: string;
  readonly findings?: readonly { readonly rule: string }[];
}

const answerOf = ({ status, headers, body }: RawResponse): string => {
  const type = headers.get("content-type") ?? "";
  if (body === "" || !/json/.test(type)) return String(status);
  const parsed = JSON.parse(body) as Body;
  if (parsed.issue !== undefined) {
    return [status, "fhir", ...new Set(parsed.issue.map(({ details }) => details.coding?.[0]?.code))].join(" ");
  }
  if (parsed.type !== undefined)
    return `${status} ${parsed.type.replace("https://w3id.org/send-standards/problems/", "")}`;
  return [status, ...new Set((parsed.findings ?? []).map(({ rule }) => rule))].join(" ");
};

/** Returns answers in the words of a hostile case. */
export const answersOf = (responses: readonly RawResponse[]): string =>
  responses.length === 0 ? "closed" : responses.map(answerOf).join(" | ");
