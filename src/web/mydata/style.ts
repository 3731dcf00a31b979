import { createHash } from 'node:crypto'

/** The page's own style, in the colours of the public record; it loads nothing. */
export const dataStyle = `:root{color-scheme:light dark;--ink:#13222a;--soft:#4b5d67;--paper:#fff;--ground:#eef2f4;--line:#d4dde2;--deep:#0b5d63;--on-deep:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e6eef1;--soft:#a9bac2;--paper:#15232a;--ground:#0e191e;--line:#2b3d46;--deep:#7fd3d9;--on-deep:#06282b}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,header,footer{max-width:46rem;margin:0 auto;padding:1rem}
header{font-weight:600}
section,.card{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:0 0 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}h2{font-size:1.1rem;line-height:1.3;margin:0 0 .5rem}
p,blockquote,pre{margin:.5rem 0;overflow-wrap:anywhere}
blockquote{border-inline-start:3px solid var(--deep);padding-inline-start:.75rem;white-space:pre-wrap}
.soft,footer{color:var(--soft)}
img{display:block;max-width:100%;height:auto;border-radius:.5rem;margin:.5rem 0}
form{display:inline-block;margin:.25rem .5rem .25rem 0}
button,a.button{display:inline-block;min-height:2.75rem;padding:.6rem 1rem;border:1px solid var(--deep);border-radius:.6rem;background:var(--paper);color:var(--deep);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
button.main{background:var(--deep);color:var(--on-deep)}
:focus-visible{outline:3px solid var(--deep);outline-offset:2px}
pre{white-space:pre-wrap;font-size:.85rem;max-width:100%}
summary{cursor:pointer;color:var(--deep);font-weight:600}`

const styleHash = createHash('sha256').update(dataStyle).digest('base64')

/** Nothing inline but the style, nothing from elsewhere, in no frame. */
export const dataPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
