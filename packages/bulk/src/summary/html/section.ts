import { html, type Markup, nothing } from "@send-standards/core";

/** A part of the page with a heading of its own. */
export interface Section {
  /** Where links lead. */
  readonly id: string;
  readonly heading: string;
  readonly content: Markup;
}

/** Returns a section of the page. */
export const sectionMarkup = ({ id, heading, content }: Section): Markup => html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;

/** Returns text as a link where it has an address that a page may lead to. */
export const link = (text: Markup, url: string | undefined): Markup =>
  url?.startsWith("https://") === true ? html`<a href="${url}" rel="noreferrer">${text}</a>` : text;

/** Returns sentences as a paragraph, or nothing where there is none. */
export const paragraph = (sentences: readonly string[]): Markup =>
  sentences.length === 0 ? nothing : html`<p>${sentences.join(" ")}</p>`;
