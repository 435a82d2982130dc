import { expect, test } from "vitest";
import { html, nothing } from "./markup.ts";

test.each([
  ["text", html`<p>${"a < b & c > d"}</p>`, "<p>a &lt; b &amp; c &gt; d</p>"],
  ["an attribute", html`<p title="${`"'`}"></p>`, '<p title="&quot;&#39;"></p>'],
  ["a number", html`<p>${12}</p>`, "<p>12</p>"],
  ["HTML", html`<p>${html`<b>${"<"}</b>`}</p>`, "<p><b>&lt;</b></p>"],
  ["a list of HTML", html`<p>${["a", "<"].map((text) => html`<b>${text}</b>`)}</p>`, "<p><b>a</b><b>&lt;</b></p>"],
  ["nothing", html`<p>${nothing}</p>`, "<p></p>"],
  ["what does not print", html`<p>${"a\u0000\u202eb\u001b"}</p>`, "<p>a\\u{0}\\u{202e}b\\u{1b}</p>"],
])("%s keeps its meaning", (_, { markup }, want) => {
  expect(markup).toBe(want);
});
