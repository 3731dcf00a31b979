/** The page's own style: it stands alone, in a mail as in a browser, light and dark, on paper too. Classes are the names in an outline. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#13222a;--soft:#50626c;--line:#d6dfe3;--paper:#fff;--well:#eff4f5;--accent:#0b5d63;--tint:#dff0ef;--late:#b93824}
@media(prefers-color-scheme:dark){:root{--ink:#e6eef0;--soft:#9fb2ba;--line:#283a41;--paper:#142025;--well:#1a292f;--accent:#5fc5c1;--tint:#17383b;--late:#ff9b87}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 ui-sans-serif,system-ui,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.4rem 1.1rem 3.5rem;overflow-wrap:anywhere}h1{font-size:1.45rem;line-height:1.25;margin:0;letter-spacing:-.01em}
h2{font-size:1.2rem;line-height:1.3;margin:1.8rem 0 .4rem}h3{font-size:1rem;line-height:1.4;margin:1.6rem 0 .5rem}h3 small{display:block;font-size:.86rem}
h3 small,.made,.badged,.note,.why,.kept{color:var(--soft);font-weight:400}p{margin:.35rem 0}.made,.badged,.note,.groups,.why{font-size:.92rem}
main>section+section{border-top:1px solid var(--line);margin-top:2rem}.promises{list-style:none;padding:0;margin:.4rem 0}
.promises li{border-inline-start:.25rem solid var(--accent);border-radius:.7rem;border-start-start-radius:.2rem;border-end-start-radius:.2rem;background:var(--tint);padding:.6rem .9rem;margin:.5rem 0}.promises .overdue{border-color:var(--late);color:var(--late);background:var(--well);font-weight:600}
.badge{display:inline-block;border-radius:1rem;background:var(--well);padding:.05rem .7rem;margin-inline-end:.4rem;font-weight:600}.badge.open{background:var(--tint);color:var(--accent)}
table{border-collapse:collapse;width:100%}th{text-align:start;font-weight:400;padding-block:.25rem;padding-inline:0 .6rem;width:45%}.number{text-align:end;width:3rem;padding-inline-end:.7rem;font-weight:700;font-variant-numeric:tabular-nums}
meter{display:block;width:100%;height:.55rem;border:0;border-radius:1rem;background:var(--well);appearance:none}meter::-webkit-meter-inner-element{display:block}
meter::-webkit-meter-bar{height:.55rem;border:0;border-radius:1rem;background:var(--well)}meter::-webkit-meter-optimum-value{border-radius:1rem;background:var(--accent)}meter::-moz-meter-bar{border-radius:1rem;background:var(--accent)}
q{quotes:none}q,blockquote{unicode-bidi:plaintext}details{margin:.8rem 0}summary{cursor:pointer;color:var(--accent);font-weight:600}ol li{margin:.35rem 0}ul,ol{padding:0;padding-inline-start:1.2rem}.outcome li,.unanswered li,.themes li{margin:.6rem 0}.outcome .why,.unanswered .why,.themes li>p{margin:0}
.kept,.choices{list-style:none;padding:0;margin:0}.kept li,.choices li{margin:.35rem 0}
.promises .why{color:var(--ink);font-weight:400}.ideas{list-style:none;padding:0}.ideas li{margin:.9rem 0}.ideas .overdue>p:first-child{color:var(--late);font-weight:600}
figure{margin:.6rem 0}figure svg{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:.5rem}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.dilemma,.minority{border-radius:.7rem;background:var(--well);padding:.7rem .9rem;margin:.9rem 0}.minority h4{margin:0 0 .4rem;font-size:1rem}
blockquote{margin:.4rem 0;padding-block:.1rem;padding-inline:.7rem 0;border-inline-start:.15rem solid var(--accent);white-space:pre-line;font-size:.94rem}
@media print{details>*{display:block}}`
