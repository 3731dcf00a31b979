import { createHash } from 'node:crypto'

/** The record's own style, inside every page: it looks the same from a server, from a disk and on paper. */
export const ledgerStyle = `
:root{color-scheme:light dark;--page:#f4f7f8;--surface:#fff;--ink:#13222a;--soft:#4b5d67;--line:#d3dde1;--accent:#0b5d63;--wash:#e2f1f0;--bar:#4b9aa0;--late:#a52a17;--late-wash:#fdeeea;--good:#1d6b3c;--good-wash:#e4f3e9}
@media(prefers-color-scheme:dark){:root{--page:#0c1417;--surface:#142025;--ink:#e6eef0;--soft:#a3b5bd;--line:#2b3d44;--accent:#7bd3cf;--wash:#16343a;--bar:#3f8f93;--late:#ff9b87;--late-wash:#3a1c16;--good:#79d29b;--good-wash:#15301e}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.08em}
a:hover{text-decoration-thickness:.16em}
:focus-visible{outline:.2rem solid var(--accent);outline-offset:.2rem;border-radius:.2rem}
h1,h2,h3{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.8rem,5.5vw,2.7rem);letter-spacing:-.015em}
h2{font-size:1.4rem;margin:3rem 0 1rem}
h3{font-size:1.1rem}
p,ul,ol,dl{margin:.5rem 0}
.photos{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr))}.photos figure{margin:0}.photos img{display:block;width:100%;height:auto}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem;top:.6rem;background:var(--surface);padding:.5rem 1rem;z-index:2}
.top{background:var(--surface);border-bottom:1px solid var(--line)}
.top>div,main,footer>div{max-width:52rem;margin:0 auto;padding:0 1.25rem}
.top>div{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.5rem;padding-top:.7rem;padding-bottom:.7rem}
.brand{display:flex;align-items:center;gap:.7rem;color:inherit;text-decoration:none;margin-inline-end:auto;line-height:1.25}
.brand svg{width:2.4rem;height:2.4rem;flex:none}
.brand b{display:block}
.brand span span{color:var(--soft);font-size:.9rem}
nav ul{display:flex;gap:1.1rem;list-style:none;padding:0;margin:0;font-size:.95rem}
[aria-current=true]{font-weight:600}
main{padding-top:2.5rem;padding-bottom:1rem}
.lead{font-size:1.2rem;line-height:1.5;color:var(--soft);max-width:40rem;margin:1rem 0 0}
.back{margin:0 0 1rem;font-size:.95rem}
.numbers{display:flex;flex-wrap:wrap;gap:.9rem;margin:1.75rem 0 1rem}
.numbers div{flex:1 1 6.5rem;background:var(--surface);border:1px solid var(--line);border-radius:.9rem;padding:.9rem 1.1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.numbers dd{margin:0;font-size:2.1rem;line-height:1.1;font-weight:650;font-variant-numeric:tabular-nums}
.numbers dd.words{font-size:1.25rem;line-height:1.85}
.numbers dt{color:var(--soft);font-size:.98rem}
.numbers .late{background:var(--late-wash);border-color:var(--late)}.numbers .late dd,.numbers .late dt{color:var(--late)}
.entries,.promises{list-style:none;padding:0;margin:0;display:grid;gap:.9rem}
.card{background:var(--surface);border:1px solid var(--line);border-radius:.9rem;padding:1.1rem 1.25rem}
.card>:first-child{margin-top:0}.card>:last-child{margin-bottom:0}
.card.late{border-inline-start:.4rem solid var(--late)}
.card p{margin:.3rem 0}
.soft{color:var(--soft)}
.tag{display:inline-block;font-size:.86rem;line-height:1.5;font-weight:600;border-radius:1rem;padding:.05rem .7rem;background:var(--wash);color:var(--accent)}
.tag.late{background:var(--late-wash);color:var(--late)}.tag.good{background:var(--good-wash);color:var(--good)}.tag.off{background:none;box-shadow:inset 0 0 0 1px var(--line);color:var(--soft)}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem .8rem}
.all-well{display:flex;gap:.6rem;align-items:baseline;color:var(--good);font-weight:600;margin-top:1.5rem}
.steps{list-style:none;padding:0;margin:1.75rem 0 0;display:flex;flex-direction:column}
.steps li{position:relative;padding-block:.2rem;padding-inline:2.1rem 0;color:var(--soft)}
.steps li::before{content:"";position:absolute;inset-inline-start:.35rem;top:.65rem;width:.9rem;height:.9rem;border-radius:50%;border:.15rem solid var(--line);background:var(--surface);z-index:1}
.steps li+li::after{content:"";position:absolute;inset-inline-start:.72rem;bottom:50%;width:.16rem;height:100%;background:var(--line)}
.steps .past::before{background:var(--accent);border-color:var(--accent)}
.steps .past{color:var(--ink)}
.steps li.past::after,.steps li.now::after{background:var(--accent)}
.steps .now{color:var(--accent);font-weight:700}
.steps .now::before{border-color:var(--accent);box-shadow:0 0 0 .25rem var(--wash)}
.alert{border-radius:.9rem;background:var(--late-wash);border:1px solid var(--late);padding:1rem 1.25rem;margin:1.75rem 0 0}
.alert h2{margin:0 0 .3rem;font-size:1.15rem;color:var(--late)}
.alert p:last-child{margin-bottom:0}
.frame{display:grid;gap:1.1rem;margin:0}
.frame dt{font-weight:650}
.frame dd{margin:.15rem 0 0}
.frame dd p{margin:.2rem 0}
.question{margin:0 0 2rem}
.question h3 small,.theme-title small{font-weight:400;color:var(--soft);font-size:.95rem}
figure{margin:.9rem 0}figure svg{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:.6rem}
table{border-collapse:collapse;width:100%;margin:.6rem 0}
thead th{text-align:start}
th,td{padding:.45rem 0;border-top:1px solid var(--line);vertical-align:top}
tbody tr:first-child>*{border-top:0}
tbody th{text-align:start;font-weight:400;width:100%}
td{text-align:end;white-space:nowrap;padding-inline-start:1rem;font-variant-numeric:tabular-nums;font-weight:600}
table.statements tbody th{width:45%}table.statements thead th+th,table.statements td{padding-inline-start:1rem;text-align:end;vertical-align:bottom}
table.statements tr.words td{border-top:0;padding:0 0 .6rem;text-align:start;white-space:normal;font-weight:400}tr.words blockquote{margin:0;padding-inline-start:.8rem;border-inline-start:3px solid var(--line)}
table.levels td{white-space:normal;font-weight:400;text-align:start;font-size:.95rem}table.levels th{text-align:start;vertical-align:bottom}table.levels tbody th{width:45%;vertical-align:top}table.levels thead th+th{padding-inline-start:1rem}table.levels caption{text-align:start;font-weight:700}table.levels :is(th,td){overflow-wrap:anywhere}
td.few{font-weight:400;color:var(--soft);font-size:.95rem}
.bar{display:block;width:100%;height:.55rem;margin-top:.3rem;border-radius:.3rem;background:var(--wash)}
.bar rect{fill:var(--bar)}
.part{border-inline-start:.3rem solid var(--line);padding:0;padding-inline-start:1.1rem;margin:0 0 1.75rem}
.part.adopted{border-color:var(--good)}.part.in-part,.part.postponed,.part.passed-on{border-color:var(--bar)}.part.not-adopted{border-color:var(--late)}
.part h3{margin-bottom:.35rem}.part.adopted .verdict{color:var(--good)}.part.not-adopted .verdict{color:var(--late)}.part h3 .soft{font-weight:400}.part p{margin:.35rem 0}
.part .decision p{font-size:1.12rem}.fate::first-letter{text-transform:uppercase}
.history{list-style:none;padding:0;padding-inline-start:1rem;border-inline-start:2px solid var(--line);margin:.7rem 0 0;font-size:.97rem}
.history li+li{margin-top:.6rem}.history p{margin:.1rem 0}
[dir=rtl] .bar{transform:scaleX(-1)}[dir=rtl] h1{letter-spacing:0}
details{margin:.8rem 0}summary{cursor:pointer;color:var(--accent);font-weight:600}
code{font:.92em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--wash);padding:.1em .35em;border-radius:.3em;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
footer{border-top:1px solid var(--line);margin-top:4rem;font-size:.95rem;color:var(--soft)}
footer>div{padding-top:1.25rem;padding-bottom:2.5rem}
footer ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem}
@media(min-width:44rem){
.steps{flex-direction:row}
.steps li{flex:1 1 0;padding:1.9rem 0 0;padding-inline-end:.4rem;font-size:.97rem;line-height:1.3}
.steps li::before{inset-inline-start:0;top:.3rem}
.steps li+li::after{inset-inline:auto 100%;top:.67rem;bottom:auto;width:calc(100% - .9rem);height:.16rem}
.frame>div{display:grid;grid-template-columns:13rem 1fr;gap:1.5rem}
.frame dd,.frame dd p:first-child{margin-top:0}
}
@media(forced-colors:active){.bar rect{fill:Highlight}.tag{border:1px solid}}
@media print{
:root{color-scheme:light;--page:#fff;--surface:#fff;--ink:#000;--soft:#333;--line:#999;--accent:#000;--wash:#eee;--bar:#555;--late:#000;--late-wash:#fff;--good:#000;--good-wash:#fff}
body{font-size:10.5pt}.skip,nav,.back,footer ul{display:none}.top>div,main,footer>div{max-width:none;padding-inline:0}
.card,.question,.part,tr{break-inside:avoid}h2,h3{break-after:avoid}h2{margin-top:1.6rem}footer{margin-top:1.5rem}
.bar,.steps li::before,.steps li::after{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details:not([open])>*{display:block}details::details-content{content-visibility:visible;height:auto}a{color:inherit}
}`

/** What a browser may do with a page of the record: show it. Nothing is loaded, run, sent or framed. */
export const ledgerPolicy = policy('data:')

/** The same for a page with pictures that a moderator has allowed: those alone are loaded, from beside it. */
export const picturesPolicy = policy("data: 'self'")

function policy(images: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(ledgerStyle).digest('base64')}'`,
    `img-src ${images}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
