/** The look of the standalone page, light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2430;--dim:#5b6675;--paper:#fff;--line:#7d9cc4;--self:#1f4e8c;--mark:#fdf0b0}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--dim:#a3aebd;--paper:#14181f;--line:#5f83b5;--self:#2f6bb8;--mark:#5a4b10}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:56rem;margin:0 auto;padding:1.5rem}
h1{margin:0}h2{margin:2rem 0 .5rem;font-size:1.15rem}
.about,.source,summary span,.side,.label{color:var(--dim)}
svg{width:100%;height:auto;margin-top:1rem;font-size:14px;fill:var(--ink)}
svg path{fill:none;stroke:var(--line);stroke-opacity:.75}
svg .side,svg .label{fill:var(--dim);font-size:12px}
svg .self rect{fill:var(--self)}svg .self text{fill:#fff;font-weight:600}
details{border-top:1px solid color-mix(in srgb,var(--ink) 15%,transparent);padding:.5rem 0}
summary{cursor:pointer}blockquote{margin:.5rem 0 0;padding-left:1rem;border-left:3px solid var(--line)}
mark{background:var(--mark);color:inherit}.source{margin:.1rem 0 .75rem;padding-left:1rem;font-size:.9rem}
a{color:inherit}
`
