/** The look of a brief as a file: print first, one column, no colours that a black-and-white printer would lose. */
export const briefStyle = `
:root{--ink:#16202b;--quiet:#5a6673;--rule:#c9d2da;--accent:#0b6ea8;--warn:#8a4b00}
*{box-sizing:border-box}
body{margin:0 auto;max-width:190mm;padding:10mm 6mm;color:var(--ink);background:#fff;font:10.5pt/1.45 "Noto Sans","Segoe UI",Arial,sans-serif}
h1{font-size:22pt;line-height:1.15;margin:0 0 2mm}
h2{font-size:14pt;margin:9mm 0 2mm;border-bottom:1px solid var(--rule);padding-bottom:1mm;break-after:avoid}
h3{font-size:11.5pt;margin:6mm 0 1mm;break-after:avoid}
p{margin:0 0 2.5mm}
.banner{border:2px solid var(--warn);color:var(--warn);padding:2mm 3mm;font-weight:700;margin-bottom:6mm}
.cover{border-left:4px solid var(--accent);padding-left:5mm;margin-bottom:8mm}
.cover dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 5mm;margin:3mm 0 0}
.cover dt{color:var(--quiet)}.cover dd{margin:0}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:8.5pt;overflow-wrap:anywhere}
figure{margin:0 0 5mm;break-inside:avoid}
figure svg{display:block;width:100%;height:auto}
figcaption,.note{color:var(--quiet);font-size:9pt}
table{border-collapse:collapse;width:100%;margin:1mm 0 4mm;font-size:9pt}
caption{text-align:left;color:var(--quiet);padding-bottom:1mm}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);padding:1mm 2mm 1mm 0;overflow-wrap:anywhere}
th{font-weight:600;border-bottom:1.5px solid var(--ink)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.missing{color:var(--quiet);font-style:italic}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:8pt/1.35 ui-monospace,Consolas,monospace;background:#f4f6f8;padding:2mm;margin:0 0 3mm}
dl.definitions dt{font-weight:600;margin-top:2mm;break-after:avoid}dl.definitions dd{margin:0}
details summary{cursor:pointer;color:var(--quiet);font-size:9pt}
@page{size:A4;margin:16mm 14mm}
@media print{body{max-width:none;padding:0}h2{break-after:avoid}.annex{break-before:page}}
`.trim();
