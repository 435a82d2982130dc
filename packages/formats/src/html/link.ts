import { html, type Markup } from "@send-standards/core";

/** Returns text as a link where it has an address that a page may lead to. */
export const link = (text: Markup, url: string | undefined): Markup =>
  url?.startsWith("https://") === true ? html`<a href="${url}" rel="noreferrer">${text}</a>` : text;
