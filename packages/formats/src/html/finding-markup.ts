import {
  describePointer,
  type Finding,
  formatSource,
  html,
  listOf,
  type Markup,
  nothing,
  type Source,
} from "@send-standards/core";
import { notedText } from "../noted-text.ts";
import { seeAlso } from "../see-also.ts";
import { link } from "./link.ts";

/** Returns the wording for people who work with families, where it is another than the one that is there already. */
const caseworkerWording = ({ message, caseworker }: Finding): string | undefined =>
  caseworker === message ? undefined : caseworker;

const sourceOf = (source: Source): Markup =>
  html`${link(html`${formatSource(source)}`, source.url)}${source.verified ? nothing : html` (nobody has confirmed this citation yet)`}`;

const reasonOf = ({ why, source }: Finding): Markup => {
  const citation = source === undefined ? nothing : sourceOf(source);
  return html`${why ?? ""}${why === undefined || source === undefined ? "" : " "}${citation}`;
};

/** Returns where else to look: at other places of the record, and at other records. */
const describeOthers = (finding: Finding): string => {
  const places = [...new Set(finding.related)].map(describePointer);
  return [...(places.length === 0 ? [] : [`See also: ${listOf(places)}.`]), seeAlso(finding) ?? []].flat().join(" ");
};

const line = (name: string, content: Markup): Markup =>
  content.markup === ""
    ? nothing
    : html`<p class="${name}">${content}</p>
`;

/** Returns a finding as an item of a list: what is wrong and what to do, for both readers, why, where it is and which rule it is. */
export const findingMarkup = (finding: Finding): Markup => {
  const { message, line: row, column, pointer, rule, help, noted } = finding;
  const caseworker = caseworkerWording(finding);
  const place = row === undefined ? nothing : html`<span>line ${row}, column ${column ?? 1}</span>`;
  const path = pointer === "" ? nothing : html`<code>${pointer}</code>`;
  return html`<li${caseworker === undefined ? nothing : html` class="two"`}>
${line("message", html`${message}`)}${caseworker === undefined ? nothing : line("caseworker", html`<span class="quiet">For a caseworker</span> ${caseworker}`)}${line("noted", html`${noted === undefined ? "" : notedText(noted)}`)}${line("quiet", html`${describeOthers(finding)}`)}${line("quiet", reasonOf(finding))}${line("place quiet", html`${place}${path}${link(html`<code>${rule}</code>`, help)}`)}</li>
`;
};
