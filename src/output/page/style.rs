//! How the page looks: paper and ink with one accent, light and dark; the code stays black on white. On paper, only
//! what paper can use.

pub(super) const SHEET: &str = r#":root {
  color-scheme: light dark;
  --paper: #fbf9f6; --card: #ffffff; --ink: #211f1c; --soft: #655f57; --line: #e6e0d7;
  --accent: #a63f24; --on-accent: #ffffff; --waiting: #7a5600; --waiting-back: #fff2d1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1a1918; --card: #252321; --ink: #f3efe9; --soft: #b3aba1; --line: #3a3734;
    --accent: #f0946f; --on-accent: #1a1918; --waiting: #f2c862; --waiting-back: #3a3016;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: clamp(0px, 4vw, 40px) clamp(0px, 3vw, 24px); background: var(--paper); color: var(--ink);
  font: 100%/1.45 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  -webkit-text-size-adjust: 100%;
}
main {
  max-width: 46rem; margin: 0 auto; padding: clamp(24px, 6vw, 48px) clamp(20px, 6vw, 48px);
  background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: clamp(1.5rem, 1.1rem + 2vw, 2rem); line-height: 1.2; font-weight: 700; letter-spacing: -0.01em; }
h2 { margin: 0 0 0.75rem; font-size: 1.125rem; font-weight: 600; }
p { margin: 0; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 8px; }
.for { margin-bottom: 0.5rem; color: var(--accent); font-weight: 600; }
.lead { margin-top: 1rem; font-size: 1.0625rem; color: var(--soft); max-width: 36rem; }
.open { margin-top: 1.5rem; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem; }
.button {
  display: inline-block; padding: 0.8rem 1.5rem; border-radius: 8px; background: var(--accent); color: var(--on-accent);
  font-size: 1.0625rem; font-weight: 600; text-decoration: none; text-align: center;
}
.button:hover { text-decoration: underline; }
.quiet { padding: 0.6rem 0; }
.until {
  display: inline-block; margin-top: 1.5rem; padding: 0.3rem 0.9rem; border-radius: 1.2rem;
  background: var(--waiting-back); color: var(--waiting); font-size: 0.9375rem; font-weight: 500;
}
.two { display: flex; flex-wrap: wrap; gap: 2rem 3rem; margin-top: 2.5rem; align-items: flex-start; }
.two section { flex: 1 1 16rem; }
ol { margin: 0; padding: 0; list-style: none; counter-reset: step; }
li { position: relative; padding-inline-start: 2.75rem; min-height: 2rem; margin-bottom: 1rem; counter-increment: step; }
li::before {
  content: counter(step); position: absolute; inset-inline-start: 0; top: -0.15rem; width: 1.8rem; height: 1.8rem;
  border-radius: 50%; border: 1.5px solid var(--accent); color: var(--accent); font-weight: 600; font-size: 0.9375rem;
  line-height: calc(1.8rem - 3px); text-align: center;
}
figure { flex: 0 1 17rem; margin: 0 auto; text-align: center; }
.code { background: #ffffff; border: 1px solid var(--line); border-radius: 12px; overflow: hidden; line-height: 0; forced-color-adjust: none; }
.code svg { display: block; width: 100%; height: auto; }
figcaption { margin-top: 0.75rem; font-size: 0.9375rem; color: var(--soft); }
.apps, .link { margin-top: 2rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
.soft { color: var(--soft); font-size: 0.9375rem; }
dl { margin: 1rem 0 0; display: grid; gap: 0.6rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; }
dt { flex: 0 0 7.5rem; color: var(--soft); }
dd { margin: 0; }
code {
  display: block; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper);
  font: 0.9375rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace;
  user-select: all; -webkit-user-select: all;
}
.link .soft { margin-top: 0.75rem; }
@media (max-width: 30rem) {
  body { padding: 0; background: var(--card); }
  main { border-width: 0; border-radius: 0; }
  .button { width: 100%; }
}
@media print {
  :root {
    color-scheme: light; --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #333333; --line: #999999;
    --accent: #000000; --waiting: #000000; --waiting-back: #ffffff;
  }
  body { padding: 0; }
  main { max-width: none; padding: 0; border: 0; }
  .open { display: none; }
  .until { padding: 0; }
  .two, .apps, .link { break-inside: avoid; }
}
"#;
