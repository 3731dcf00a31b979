/** The digest's own style: it stands alone, in a mail as in a browser, light and dark, on paper too. */
export const digestStyle = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5a6472;--line:#d9dee5;--paper:#fff;--accent:#0b6e63;--late:#a8261b}
@media(prefers-color-scheme:dark){:root{--ink:#eef1f4;--soft:#aab4c0;--line:#3a4350;--paper:#151a21;--accent:#5cc9b8;--late:#ff9d92}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.6rem;margin:0}h2{font-size:1.25rem;margin:2.2rem 0 .3rem}
h3{font-size:1.02rem;margin:1.6rem 0 .4rem}h3 small,.made,.stage,.few{color:var(--soft);font-weight:400}p{margin:.3rem 0}
.consultation{border-top:1px solid var(--line);margin-top:2rem}.promises{list-style:none;padding:0}
.promises li{border-left:.3rem solid var(--accent);padding:.4rem .8rem;margin:.5rem 0}.promises .overdue{border-color:var(--late);font-weight:600}
.at{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;margin-right:.4rem}.at.open{border-color:var(--accent);color:var(--accent)}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:400;padding:.2rem .6rem .2rem 0;width:45%}.number{text-align:right;width:3rem;padding-right:.6rem}
meter{width:100%;height:.9rem}q{quotes:none}details{margin:.6rem 0}summary{cursor:pointer;color:var(--accent)}ol li{margin:.35rem 0}
figure{margin:.6rem 0}figure svg{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:.5rem}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.dilemma,.minority{border-left:.3rem solid var(--accent);padding:.2rem .8rem;margin:.8rem 0}.minority h4{margin:.2rem 0;font-size:1rem}
blockquote{margin:.3rem 0 .3rem .8rem;padding-left:.6rem;border-left:1px solid var(--line);white-space:pre-line}.kept{color:var(--soft)}
@media print{details>*{display:block}}`
