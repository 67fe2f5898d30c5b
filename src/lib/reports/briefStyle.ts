import { paperColourStyle } from './paperColours';

/**
 * The look of a brief as a file: print first, one column, no colours that a black-and-white printer would lose. The colours of
 * the pictures are those of the pages in daylight (`src/app.css`), for a file has no theme.
 */
export const briefStyle = `
:root{--ink:#16202b;--quiet:#56636f;--rule:#c9d2da;--accent:#0069a6;--warn:#8a4b00;color-scheme:light;
${paperColourStyle}}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0 auto;max-width:190mm;padding:10mm 6mm;color:var(--ink);background:#fff;font:10.5pt/1.45 "Noto Sans","Segoe UI",Arial,sans-serif}
h1{font-size:19pt;line-height:1.2;margin:0 0 2mm}
h2{font-size:14pt;line-height:1.25;margin:7mm 0 2.5mm;border-bottom:1px solid var(--rule);padding-bottom:1mm;break-after:avoid}
h3{font-size:11.5pt;margin:6mm 0 1mm;break-after:avoid}
p{margin:0 0 2.5mm;orphans:2;widows:2}
ul{margin:0 0 3mm;padding-left:5mm}li{margin-bottom:1mm}
.banner{border:2px solid var(--warn);color:var(--warn);padding:2mm 3mm;font-weight:700;margin-bottom:6mm}
.cover{border-left:4px solid var(--accent);padding-left:5mm;margin-bottom:6mm}
.cover dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 5mm;margin:3mm 0 0}
.cover dt{color:var(--quiet)}.cover dd{margin:0}
.hash{font-family:ui-monospace,Consolas,"DejaVu Sans Mono",monospace;font-size:8pt;overflow-wrap:anywhere}
.key-figures{display:grid;grid-template-columns:repeat(4,1fr);gap:4mm 5mm;margin:0 0 4mm;padding:0;list-style:none}
.key-figures li{border-left:3px solid var(--accent);padding-left:2.5mm;margin:0;break-inside:avoid;font-size:8.5pt;line-height:1.35}
.key-figures strong{display:block;font-size:17pt;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}
.key-figures strong.missing{font-size:11pt;line-height:1.8;font-weight:400}
.key-figures span{display:block;color:var(--quiet)}
.key-figures .name{color:var(--ink)}
.opening{break-inside:avoid}
figure{margin:1mm 0 3mm;break-inside:avoid}
figure svg{display:block;width:100%;height:auto}
.note{color:var(--quiet);font-size:9pt}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1mm 0 3mm;font-size:8.5pt;line-height:1.35}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
thead{display:table-header-group}
tr{break-inside:avoid}
tbody tr:first-child{break-after:avoid}
table.whole{break-inside:avoid}
p.lead{break-after:avoid;break-inside:avoid}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);padding:.9mm 2.5mm .9mm 0}
th{font-weight:600;border-bottom:1.5px solid var(--ink);vertical-align:bottom}
table.wide{font-size:7.5pt}
.wide th{font-size:7.5pt}
.wide th.number{writing-mode:vertical-rl;writing-mode:sideways-lr;max-height:34mm;text-align:left;line-height:1.2;padding:0 0 1mm}
.wide th,.wide td{padding-right:1.5mm}
th:last-child,td:last-child{padding-right:0}
.number{text-align:right;font-variant-numeric:tabular-nums}
td.number,td.date{white-space:nowrap}
.missing{color:var(--quiet);font-style:italic}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:7pt/1.35 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;background:#f4f6f8;padding:2mm;margin:0 0 3mm}
dl.definitions{columns:2;column-gap:8mm;margin:0 0 3mm;font-size:9.5pt;line-height:1.4}
dl.definitions div{break-inside:avoid;padding-bottom:2mm}
dl.definitions dt{font-weight:600}dl.definitions dd{margin:0}
@page{size:A4;margin:16mm 14mm 18mm}
@media print{body{max-width:none;padding:0}.scroll{overflow:visible}.annex{break-before:page}}
@media (max-width:40rem){dl.definitions{columns:1}.key-figures{grid-template-columns:repeat(2,1fr)}}
`.trim();

/** The foot of every printed page: what it is part of, and which page of how many. */
export function pageFootStyle(foot: string): string {
  const font = 'font:7.5pt "Noto Sans","Segoe UI",Arial,sans-serif;color:#56636f';
  return `@page{@bottom-left{content:${cssString(foot)};${font}}@bottom-right{content:counter(page) " / " counter(pages);${font}}}`;
}

/** A text as a CSS string, with everything escaped that could end it or the style element around it. */
function cssString(text: string): string {
  const escaped = [...text].map((letter) =>
    /[\p{L}\p{N} .,:;·–-]/u.test(letter) ? letter : `\\${letter.codePointAt(0)!.toString(16)} `
  );
  return `"${escaped.join('')}"`;
}
