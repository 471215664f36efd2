/** Colours of the house: ink, one blue for the model, one orange for what is wrong, greys for the rest. */
const LIGHT =
  "--ground:#fff;--raised:#f5f7f9;--ink:#1b1f24;--muted:#57616b;--line:#dde2e7;--bar:#2f6f9f;--wrong:#b9552a;--grey:#8d98a3;" +
  "--heat:#2f6f9f;--heat-wrong:#c8653a;--good:#17724a;--bad:#b3261e;--open:#855800";
const DARK =
  "--ground:#14171a;--raised:#1c2126;--ink:#e6e8ea;--muted:#a2acb6;--line:#2d343b;--bar:#6fb1dd;--wrong:#e58f63;--grey:#7d8893;" +
  "--heat:#2f77ad;--heat-wrong:#b2552a;--good:#62c693;--bad:#f38b83;--open:#e2b65c";

/**
 * The style of the page: light or dark as the reader's machine is, one column on a phone, contents beside it on a wide
 * screen, and on paper without contents and scroll boxes.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media(prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
.page{max-width:66rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.page>*{min-width:0}
a{color:inherit}
h1,h2,h3,h4,p,figure,ol,ul,dl,dd{margin:0;padding:0}
h1{font-size:1.85rem;line-height:1.2;font-weight:650;letter-spacing:-.015em;overflow-wrap:anywhere}
h2{font-size:1.3rem;line-height:1.3;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
h3{font-size:1.02rem;font-weight:650;margin-top:2.25rem;overflow-wrap:anywhere}
.sub{margin-top:1.75rem}
h4,figcaption{font-size:.87rem;font-weight:600;overflow-wrap:anywhere}
section{margin-top:3.25rem;padding-top:1.5rem;border-top:1px solid var(--line)}
.lede{color:var(--muted);max-width:44rem;margin-top:.4rem}
.note{color:var(--muted);font-size:.82rem;line-height:1.5;max-width:44rem;margin-top:.45rem}
.eyebrow{color:var(--muted);font-size:.82rem;font-weight:500;margin-bottom:.35rem}
.measured{color:var(--muted);margin-top:.5rem;overflow-wrap:anywhere}
.hero{display:grid;gap:1.75rem 3rem;margin-top:2rem}
.hero .value{font-size:3.6rem;line-height:1;font-weight:650;letter-spacing:-.035em}
.hero .value small{font-size:.5em;font-weight:550;letter-spacing:0;color:var(--muted);margin-left:.12em}
.hero .meaning{margin-top:.7rem;max-width:24rem}
.short{list-style:none;display:grid;gap:.6rem}
.short li{padding-left:.95rem;border-left:2px solid var(--line)}
.short b{font-weight:600}
.verdict{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .9rem;margin-top:1.6rem;padding:.85rem 1.1rem;border-radius:8px;background:var(--raised);border-left:4px solid var(--tone,var(--grey))}
.verdict b{font-size:1.1rem;color:var(--tone,var(--ink))}
.state.plain{font-weight:400}
.ship,.pass{--tone:var(--good)}.no-ship,.fail{--tone:var(--bad)}.not-decisive{--tone:var(--open)}
.state{color:var(--tone,inherit);font-weight:600;white-space:nowrap}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1px;margin-top:2rem;background:var(--line);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.tiles div{background:var(--ground);padding:.85rem 1rem}
.tiles dt{color:var(--muted);font-size:.82rem}
.tiles dd{font-size:1.35rem;font-weight:600;letter-spacing:-.01em;line-height:1.35}
.tiles small{display:block;color:var(--muted);font-size:.78rem;font-weight:400;letter-spacing:0;line-height:1.4}
nav{margin-top:2.25rem}
nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font-size:.87rem}
nav a{color:var(--muted);text-decoration:none}
nav a:hover,nav a:focus-visible{color:var(--ink);text-decoration:underline}
.scroll{overflow-x:auto;margin-top:1rem;max-width:100%;scrollbar-width:thin;scrollbar-color:var(--line) transparent}
.scroll:focus-visible{outline:2px solid var(--bar);outline-offset:2px}
table{border-collapse:separate;border-spacing:0;min-width:100%;font-size:.87rem;line-height:1.4}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.42rem .7rem;text-align:right;vertical-align:middle;border-bottom:1px solid var(--line);font-weight:400;white-space:nowrap}
thead th{color:var(--muted);font-size:.78rem;font-weight:500;vertical-align:bottom;white-space:normal;line-height:1.3;min-width:3.4rem;border-bottom-color:var(--grey)}
.name{text-align:left;position:sticky;left:0;background:var(--ground);padding-left:0}
tbody .name{font-weight:550;white-space:normal;min-width:11.5rem}
.words{text-align:left}
td.words{white-space:normal;min-width:8rem}
.plot{text-align:left}
td.plot{width:9.8rem;min-width:9.8rem}
table.dense :is(th,td){padding-inline:.42rem}table.dense td.plot{width:auto;min-width:0}table.dense tbody .name{min-width:7rem}table.dense .name{padding-left:0}
tr.small td,tr.small th{color:var(--muted)}
tr.small .name{font-weight:400}
tr.small svg{opacity:.5}
tr.under .name{font-weight:400;color:var(--muted);padding-left:1rem}
tr.under td{color:var(--muted)}
tbody tr:last-child>*{border-bottom-color:transparent}
svg{display:block}
svg text{fill:var(--ink);font-size:11px;font-family:inherit}
svg .tick,svg .axis-label{fill:var(--muted)}
svg.plot{width:100%;height:auto;margin-top:.5rem}
.grid,.mark{stroke:var(--line);fill:none}.axis{stroke:var(--grey);fill:none}
.track{stroke:var(--line);fill:none}.zero{stroke:var(--grey);fill:none}
.reference{stroke:var(--grey);stroke-dasharray:3 4;fill:none}
.curve{stroke:var(--bar);stroke-width:2;stroke-linejoin:round;fill:none}.curve.faint{opacity:.35;stroke-width:1.5}
.whisker{stroke-width:2.5;stroke-linecap:round;opacity:.5;fill:none}
.whisker.model,.whisker.gain{stroke:var(--bar)}.whisker.quiet,.whisker.open{stroke:var(--grey)}.whisker.loss{stroke:var(--wrong)}
.dot.model,.dot.gain{fill:var(--bar)}.dot.quiet,.dot.open{fill:var(--grey)}.dot.loss{fill:var(--wrong)}
rect.model{fill:var(--bar)}rect.quiet{fill:var(--grey)}rect.wrong{fill:var(--wrong)}
.cell.none{fill:var(--raised)}.cell.right{fill:var(--heat)}.cell.wrong{fill:var(--heat-wrong)}
.heat-map{flex:none}
.together{white-space:nowrap}
.matrix{display:flex;flex-wrap:wrap;gap:1.75rem 3rem;margin-top:1.4rem}
.matrix>*{min-width:0;max-width:100%}
.matrix>div{flex:1 1 20rem}
.key{display:inline-block;width:.65em;height:.65em;border-radius:2px;margin:0 .3em 0 .1em;background:var(--bar)}
.key.wrong{background:var(--wrong)}.key.quiet{background:var(--grey)}
.gallery{display:grid;gap:1.75rem 2rem;margin-top:1.4rem}
.gallery>*{min-width:0}
.gallery.wide{grid-template-columns:repeat(auto-fill,minmax(min(100%,18.5rem),1fr))}
.gallery.narrow{grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));gap:1.4rem 1.75rem}
.gallery.wide figure{max-width:24rem}
.gallery.narrow figure{max-width:17rem}
figcaption small{display:block;color:var(--muted);font-weight:400}
.ranked{margin-top:.8rem;padding-left:1.6rem;display:grid;gap:.3rem;max-width:46rem}
.ranked li::marker{color:var(--muted)}
.facts{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.4rem 1.5rem;margin-top:1rem;font-size:.87rem}
.facts dt{color:var(--muted)}.facts dd{overflow-wrap:anywhere;min-width:0}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.92em}
@media(min-width:48rem){.hero{grid-template-columns:minmax(15rem,2fr) 3fr;align-items:start}}
@media(min-width:74rem){
.page{max-width:80rem;display:grid;grid-template-columns:11.5rem minmax(0,1fr);column-gap:3.5rem}
.page>*{grid-column:2}
.page>nav{grid-column:1;grid-row:1/span 60;margin-top:.3rem}
nav ol{position:sticky;top:2.5rem;display:grid;gap:.5rem}}
@media(max-width:30rem){.page{padding-top:1.5rem}.hero .value{font-size:3rem}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:.7rem}th,td{padding:.4rem .6rem}tbody .name{min-width:7rem;max-width:9.5rem}}
@media print{:root{${LIGHT}}
body{font-size:10pt}.page{display:block;max-width:none;padding:0}nav{display:none}
.scroll{overflow:visible}table{font-size:7.5pt}thead th{font-size:7pt}.name{position:static}
table :is(th,td){padding:.22rem .3rem;min-width:0}table.dense :is(th,td){padding:.22rem .15rem;min-width:0}table :is(tbody .name,td.plot,td.words){min-width:0;width:auto}
svg.inline{width:4.6rem;height:auto}svg.heat-map{max-width:100%;height:auto}.gallery.wide{grid-template-columns:1fr 1fr}.gallery.narrow{grid-template-columns:1fr 1fr 1fr}
section{margin-top:1.6rem;padding-top:.8rem}h2,h3{break-after:avoid}tr,figure,.verdict,.tiles{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@page{margin:14mm}
`;
