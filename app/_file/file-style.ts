/** The looks of a saved file, light and ready for A4; the colours are those of globals.css. */
export const FILE_STYLE = `
:root { color-scheme: light; --ink: #16181c; --ink-2: #50555c; --hairline: #e2e2dc; --sunk: #f4f4f0; --accent: #1b3f91;
  --better: #0069a6; --neutral: #5d6269; --worse: #a84a00; --critical: #8e1616; --control: #868b92; --band: #e9e9e4;
  --blue: #0072b2; --sky: #3d87b5; --green: #00875f; }
* { box-sizing: border-box; }
html { font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; color: var(--ink);
  background: #fff; font-synthesis: none; -webkit-text-size-adjust: 100%; }
body { max-width: 900px; margin: 0 auto; padding: 40px 24px 64px; overflow-wrap: break-word; }
h1, h2, h3, p, dl, dd, ol, ul, figure { margin: 0; } .note + p { margin-top: 8px; }
h1, h2, h3 { line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.125rem; margin: 36px 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--ink); }
h3 { font-size: 0.9375rem; margin: 22px 0 4px; letter-spacing: 0; }
ol, ul { padding: 0; list-style: none; }
a { color: var(--accent); text-underline-offset: 0.2em; }
.sub { font-size: 1.0625rem; color: var(--ink-2); margin-top: 4px; }
.note { max-width: 96ch; font-size: 0.8125rem; color: var(--ink-2); }
.n { color: var(--ink-2); white-space: nowrap; } .whole { white-space: nowrap; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(180px, 1fr)); gap: 10px 28px; margin: 18px 0;
  padding: 14px 0; border-block: 1px solid var(--hairline); font-size: 0.875rem; }
.facts dt, .figures dt { font-size: 0.8125rem; color: var(--ink-2); }
.facts dd { font-variant-numeric: tabular-nums; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(180px, 1fr)); gap: 16px 28px; margin: 4px 0 8px; }
.figures dd { font-size: 1.0625rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures dd.of { font-size: 0.8125rem; font-weight: 400; color: var(--ink-2); }
.big { font-size: 3rem; font-weight: 600; line-height: 1.1; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.verdict { margin-top: 10px; padding-left: 12px; border-left: 3px solid var(--neutral); }
.verdict.better { border-color: var(--better); } .verdict.worse { border-color: var(--worse); }
.verdict.critical { border-color: var(--critical); }
.tone { font-weight: 600; } .better .tone, .tone.better { color: var(--better); }
.worse .tone, .tone.worse { color: var(--worse); } .critical .tone, .tone.critical { color: var(--critical); }
.missed { font-weight: 600; color: var(--critical); }
table { width: 100%; margin: 6px 0 10px; border-collapse: collapse; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
caption { padding: 10px 0 4px; font-size: 0.9375rem; font-weight: 600; text-align: left; }
th, td { padding: 5px 12px 5px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--hairline); }
th { font-weight: 600; } thead th { font-weight: 500; color: var(--ink-2); vertical-align: bottom; }
.end { text-align: right; } th:last-child, td:last-child { padding-right: 0; }
.mark { width: 132px; } .mark svg { display: block; width: 120px; height: 20px; }
.wide svg { display: block; width: 100%; max-width: 300px; height: 20px; }
.hours { table-layout: fixed; font-size: 0.6875rem; } .hours th, .hours td { padding: 3px 0; text-align: center; border: 1px solid #fff; }
.hours tbody th { width: 40px; text-align: left; } .hours thead td, .hours thead th:first-child { width: 40px; }
.l0 { background: #fff; } .l1 { background: #f6e8dc; } .l2 { background: #ecc9ab; } .l3 { background: #e3b48a; } .l4 { background: #d99c66; }
.hours .n { color: inherit; }
.strip { display: grid; grid-template-columns: repeat(5, 1fr); margin: 8px 0; border-block: 1px solid var(--hairline); }
.strip li { padding: 8px 10px; border-left: 1px solid var(--hairline); } .strip li:first-child { padding-left: 0; border-left: 0; }
.strip .name, .strip .said { display: block; font-size: 0.8125rem; color: var(--ink-2); }
.strip .count { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.bands { display: flex; height: 16px; margin: 8px 0; gap: 2px; }
.bands span { display: block; height: 100%; }
.verbatim { background: var(--blue); } .filled { background: var(--sky); } .adapted { background: var(--green); } .own { background: var(--control); }
.swatch { display: inline-block; width: 11px; height: 11px; margin-right: 6px; }
.bar { display: block; height: 10px; background: var(--blue); }
.bars td.track { width: 38%; vertical-align: middle; }
svg { overflow: visible; } svg text { font-size: 12px; fill: var(--ink-2); font-variant-numeric: tabular-nums; }
.chart { margin: 8px 0 4px; } .chart svg { display: block; margin-top: 12px; width: 100%; height: auto; }
.axis { stroke: var(--ink); } .grid { stroke: var(--hairline); } .target { stroke: var(--accent); stroke-width: 1.5; }
svg text.target { stroke: none; fill: var(--accent); } .met { fill: var(--blue); } .other { fill: var(--control); }
.range { stroke: var(--ink-2); stroke-width: 1.5; } .dot { fill: var(--ink); } .ring { fill: #fff; stroke: var(--ink); stroke-width: 1.5; }
.expected { fill: var(--band); } .line { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.so-far { stroke-dasharray: 3 3; } .running { fill: #fff; stroke: var(--ink); stroke-width: 1.5; }
.signal { fill: var(--worse); } svg text.signal { font-weight: 600; fill: var(--worse); }
.words { display: grid; grid-template-columns: minmax(120px, 1fr) minmax(0, 4fr); gap: 6px 24px; margin: 6px 0; font-size: 0.8125rem; }
.words dt { font-weight: 600; } .words dd { color: var(--ink-2); }
.contents { margin: 8px 0; font-size: 0.875rem; } .contents li { padding: 4px 0; border-bottom: 1px solid var(--hairline); }
.said { white-space: pre-wrap; } blockquote { margin: 6px 0; padding: 4px 0 4px 12px; border-left: 3px solid var(--hairline); }
.message { margin: 8px 0; padding: 8px 12px; background: var(--sunk); border-radius: 4px; } .message .who { font-size: 0.8125rem; color: var(--ink-2); } .message .said { font-size: 0.9375rem; }
.message.agent { margin-left: 48px; } .message.customer { margin-right: 48px; }
mark { color: inherit; background: #fff0c2; text-decoration: underline #c05a00 2px; text-underline-offset: 3px; }
.asked { padding: 8px 12px; font-size: 0.875rem; background: #fbf6e4; border-radius: 4px; }
.hash { display: block; font: 0.6875rem/1.5 ui-monospace, Consolas, monospace; word-break: break-all; }
.foot { margin-top: 36px; padding-top: 10px; border-top: 1px solid var(--hairline); font-size: 0.8125rem; color: var(--ink-2); }
@media (width < 640px) {
  body { padding: 20px 14px; } table:not(.hours) { display: block; overflow-x: auto; } .words { grid-template-columns: 1fr; }
  .strip { grid-template-columns: 1fr 1fr; } .message.agent, .message.customer { margin-inline: 0; }
  .hours th, .hours td { font-size: 0.5rem; }
}
@page { size: A4; margin: 20mm 15mm 16mm;
  @top-left { content: var(--head-left, ""); font: 8.5pt system-ui, sans-serif; color: #50555c; }
  @top-right { content: var(--head-right, ""); font: 8.5pt system-ui, sans-serif; color: #50555c; }
  @bottom-right { content: counter(page) " of " counter(pages); font: 8.5pt system-ui, sans-serif; color: #50555c; } }
@media print {
  html { font-size: 12.5px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; } h2 { margin-top: 26px; } h2, h3, caption { break-after: avoid; } table, tr, figure, li, .message, .verdict, .figures, .strip, dd { break-inside: avoid; }
  .facts, .figures { grid-template-columns: repeat(4, 1fr); }
  thead { display: table-header-group; } a { color: inherit; text-decoration: none; } p { orphans: 3; widows: 3; }
  .piece { break-before: page; } .piece > h2 { margin-top: 0; }
}
`
