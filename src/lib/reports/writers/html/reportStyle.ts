import { briefStyle } from '../../briefStyle';

/** The look of a report as a file: that of a brief, with a cover, a table of contents, captions, gaps and page breaks. */
export const reportStyle = `${briefStyle}
.status{color:var(--quiet);margin:0 0 3mm}
.cover dd{overflow-wrap:anywhere}
.asked,.gap{color:var(--warn)}
.gap{border-left:3px solid var(--warn);padding-left:3mm;break-inside:avoid}
.gap span{color:var(--ink)}
nav{margin:0 0 6mm;break-inside:avoid}
nav ol{columns:2;column-gap:8mm;margin:0;padding-left:6mm;font-size:9.5pt}
nav li{break-inside:avoid}
nav a{color:var(--accent);text-decoration:none}
.nav-name{font-weight:600;margin:0 0 1mm}
figcaption,.caption{font-weight:600;font-size:9.5pt;margin:0 0 1mm;break-after:avoid}
data{font-variant-numeric:tabular-nums}
.page-break{break-after:page}
@media (max-width:40rem){nav ol{columns:1}}
`.trim();
