/**
 * The look of the page, which is that of the summary of a bulk run. Severities differ by lightness as well as by hue, and each
 * has its word beside it. No rule loads anything.
 */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #1b1f24; --quiet: #545d68; --line: #c9d1d9; --soft: #f2f5f8; --link: #0b57a4;
  --error: #a01820; --query: #c27800; --advice: #1f6fc4; --noted: #2c7a4b; --notice: #fff4d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --ink: #e6eaee; --quiet: #a3adb8; --line: #3a444f; --soft: #1d232a; --link: #8cbcff;
    --error: #ff7b78; --query: #ffcf66; --advice: #6aa9f5; --noted: #6fcf97; --notice: #3a3013;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 66rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--ink); }
h1, h2, h3, h4, p, dl, ul, ol, table { margin: 0 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.3rem; line-height: 1.25; margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 1.15rem; line-height: 1.3; margin-top: 2rem; }
h4 { font-size: 1rem; line-height: 1.3; margin: 1.25rem 0 0.5rem; }
p, li, dd { max-width: 44rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: 0.9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: 0.9rem; }
.lead { font-size: 1.15rem; }
.notice { background: var(--notice); border-left: 0.3rem solid var(--query); padding: 0.6rem 0.8rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; }
.figures div { background: var(--soft); border-top: 0.3rem solid var(--line); padding: 0.6rem 0.8rem; }
.figures dt { font-weight: 600; }
.figures dd { margin: 0; }
.figures .count { font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.severity::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; background: var(--line); }
.figures div.error, .findings.error > li { border-color: var(--error); }
.figures div.query, .findings.query > li { border-color: var(--query); }
.figures div.advice, .findings.advice > li { border-color: var(--advice); }
.figures div.noted, .findings.noted > li { border-color: var(--noted); }
.severity.error::before { background: var(--error); }
.severity.query::before { background: var(--query); }
.severity.advice::before { background: var(--advice); }
.severity.noted::before { background: var(--noted); }
.findings { list-style: none; padding: 0; }
.findings > li { max-width: none; margin-bottom: 0.75rem; padding: 0.6rem 0.9rem; background: var(--soft); border-left: 0.3rem solid var(--line); }
.findings p { margin-bottom: 0.3rem; }
.findings p:last-child { margin-bottom: 0; }
.caseworker .quiet { display: block; }
.place { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.4; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1.25rem 0.35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; font-weight: 400; }
thead th { border-bottom-width: 2px; font-weight: 600; overflow-wrap: normal; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td .severity { white-space: nowrap; }
td p { margin: 0; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media print, (min-width: 52rem) {
  .findings .two { display: grid; grid-template-columns: 3fr 2fr; grid-template-rows: repeat(4, auto) 1fr; gap: 0 2rem; }
  .two > * { grid-column: 1; }
  .two > .caseworker { grid-column: 2; grid-row: 1 / span 5; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --ink: #000000; --quiet: #3c444d; --line: #b5bdc6; --soft: #ffffff; --link: #000000;
    --error: #a01820; --query: #c27800; --advice: #1f6fc4; --noted: #2c7a4b; --notice: #ffffff;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  .severity::before, .figures div, .findings > li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, .figures div, .findings > li { break-inside: avoid; }
}
@page { size: A4; margin: 15mm; }
`;
