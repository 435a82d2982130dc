/**
 * The look of the page. Colours tell severities apart by lightness as well as by hue, and every bar has its words beside it.
 * No rule loads anything.
 */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #1b1f24; --quiet: #545d68; --line: #c9d1d9; --soft: #f2f5f8; --link: #0b57a4;
  --error: #a01820; --query: #c27800; --advice: #1f6fc4; --records: #5b6b7d;
  --filled: #0b6e66; --nil: #7fb9b2; --empty: #e3e8ed; --notice: #fff4d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --ink: #e6eaee; --quiet: #a3adb8; --line: #3a444f; --soft: #1d232a; --link: #8cbcff;
    --error: #ff7b78; --query: #ffcf66; --advice: #6aa9f5; --records: #8a9bad;
    --filled: #3fb8aa; --nil: #287a71; --empty: #2b333c; --notice: #3a3013;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 66rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--ink); }
h1, h2, h3, p, dl, ul, figure, table { margin: 0 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.3rem; line-height: 1.25; margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.3; margin-bottom: 0.75rem; }
p, li, dd { max-width: 44rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: 0.9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: 0.9rem; }
.word { white-space: nowrap; }
.lead { font-size: 1.15rem; }
.notice { background: var(--notice); border-left: 0.3rem solid var(--query); padding: 0.6rem 0.8rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; }
.figures div { background: var(--soft); border-top: 0.3rem solid var(--records); padding: 0.6rem 0.8rem; }
.figures div.error { border-color: var(--error); }
.figures div.query { border-color: var(--query); }
.figures div.advice { border-color: var(--advice); }
.figures dt { font-weight: 600; }
.figures dd { margin: 0; }
.figures .count { font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.severity { white-space: nowrap; }
.severity::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; background: var(--records); }
.severity.error::before { background: var(--error); }
.severity.query::before { background: var(--query); }
.severity.advice::before { background: var(--advice); }
.plot { display: block; font-size: 12px; overflow: visible; }
.plot text { fill: var(--quiet); font-variant-numeric: tabular-nums; }
.plot .name { fill: var(--ink); }
.plot .error { fill: var(--error); }
.plot .query { fill: var(--query); }
.plot .advice { fill: var(--advice); }
.plot .records { fill: var(--records); }
.plot .filled { fill: var(--filled); }
.plot .nil { fill: var(--nil); }
.plot .empty { fill: var(--empty); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; font-size: 0.9rem; }
.legend li::before { content: ""; display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.4em; border: 1px solid var(--line); }
.legend .filled::before { background: var(--filled); border-color: var(--filled); }
.legend .nil::before { background: var(--nil); border-color: var(--nil); }
.legend .empty::before { background: var(--empty); }
.legend .error::before { background: var(--error); border-color: var(--error); }
.legend .query::before { background: var(--query); border-color: var(--query); }
.legend .advice::before { background: var(--advice); border-color: var(--advice); }
.standards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 1.5rem 2.5rem; align-items: start; }
.standards > :only-child { grid-column: 1 / -1; max-width: 44rem; }
details { margin: 0.75rem 0 1rem; }
summary { cursor: pointer; color: var(--link); }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.4; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.75rem 0.45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--line); overflow-wrap: normal; }
tbody th { font-weight: 400; }
th.number, td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td p { margin: 0 0 0.3rem; }
.rules tbody th { width: 30%; }
#standards ~ table { max-width: 44rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media screen and (max-width: 40rem) {
  .stacked, .stacked tbody, .stacked tr, .stacked tbody th { display: block; }
  .stacked tbody th, .rules tbody th { width: auto; }
  .stacked caption { display: block; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .stacked tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  .stacked tbody th, .stacked td { border: 0; padding: 0.1rem 0; text-align: left; }
  .stacked tbody th { font-weight: 600; }
  .stacked td { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0.5rem; }
  .stacked td::before { content: attr(data-head); color: var(--quiet); }
}
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --ink: #000000; --quiet: #3c444d; --line: #b5bdc6; --soft: #ffffff; --link: #000000;
    --error: #a01820; --query: #c27800; --advice: #1f6fc4; --records: #5b6b7d;
    --filled: #0b6e66; --nil: #7fb9b2; --empty: #e3e8ed; --notice: #ffffff;
  }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  svg, .severity::before, .legend li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, caption { break-after: avoid; }
  tr, figure, .figures div { break-inside: avoid; }
  details:not([open]) { display: none; }
  th, td { padding-top: 0.25rem; padding-bottom: 0.25rem; }
  .rules table, .rules .quiet { font-size: 8.5pt; line-height: 1.3; }
  .rules td p { display: inline; }
}
@page { size: A4; margin: 15mm; }
`;
