import { styleSheet } from "#components/markup/style-sheet.ts";

/**
 * The style of the meeting-room screen. All sizes hang on the letter of 1rem, which is 32 px on a
 * screen of 1920 by 1080 and never under 16 px: read from five metres there, from a hand here.
 */
export const screenStyle = styleSheet`
  *{box-sizing:border-box}
  :root{font-size:clamp(16px,min(1.6667vw,2.963vh),96px);scroll-padding-bottom:3rem}
  body{
    margin:0;min-height:100vh;display:flex;flex-direction:column;background:#fdfcf9;color:#17222e;
    font-family:-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Source Han Sans SC",
    "Noto Sans CJK SC",sans-serif;line-height:1.3
  }
  main{flex:1}
  h2,h3,p,ul,ol{margin:0;padding:0}
  ul,ol{list-style:none}
  h1,h2{
    margin:0;font:700 1.6rem/1.25 "Songti SC","Source Han Serif SC","Noto Serif CJK SC",SimSun,serif
  }
  h3{font-size:1.35rem}
  a{color:#123d60}
  .unseen{
    position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap
  }
  .defs{position:absolute}
  .slide{padding:1.1rem 1.9rem .6rem}
  .slide>header{
    display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 2rem;
    padding-bottom:.3rem;margin-bottom:.6rem;border-bottom:.1rem solid #17222e
  }
  .turning .slide[data-slide]:not(.shown){display:none}
  .figure{font-size:2.25rem;line-height:1;font-variant-numeric:tabular-nums}
  .soft{color:#434f5b}
  .none{padding:4rem 0;font-size:1.6rem;text-align:center}
  .light{display:inline-flex;align-items:center;gap:.3em;font-weight:700}
  .lamp{flex:none;width:1em;height:1em;fill:currentColor}
  .lamp.hollow,.lamp.stroke{fill:none;stroke:currentColor;stroke-width:2.4}
  .lamp.green{color:#1c6e49}
  .lamp.yellow{color:#b67d00}
  .lamp.red{color:#a8241b}
  .lamp.grey{color:#565f69}
  .lamp.blue{color:#1b5583}
  .sample{padding:0 .25em;border:2px solid #5b6671;color:#434f5b;font-weight:400}
  h3 .light,h3 .sample{margin-left:.75rem;font-size:1rem}
  .lights,.figures{display:grid;grid-template-columns:repeat(5,1fr);gap:1rem}
  .lights li{
    display:grid;justify-items:center;align-content:start;gap:.4rem;padding:1.7rem .5rem;
    border:.12rem solid currentColor;text-align:center
  }
  .lights .lamp{width:2.5rem;height:2.5rem}
  .lights .figure{font-size:6rem}
  .lights li{border-color:#a9a698}
  .lights li.red{border-color:#a8241b}
  .lights li.yellow{border-color:#b67d00}
  .lights span{font-size:1.25rem;font-weight:700}
  .figures{grid-template-columns:repeat(4,1fr);margin-top:2.2rem}
  .figures li{padding-left:.75rem;border-left:.15rem solid #17222e}
  .figures .figure{display:block;font-size:3.5rem;padding-bottom:.3rem}
  .leftOut{margin-top:1.6rem;font-size:1.25rem}
  .timeline{width:100%;border-collapse:collapse;table-layout:fixed}
  .timeline th,.timeline td{
    padding:0 .5rem 0 0;border-bottom:1px solid #a9a698;text-align:left;vertical-align:middle;
    line-height:1.2;height:2.5rem
  }
  .timeline th:nth-child(1){width:24%}
  .timeline th:nth-child(2){width:24%}
  .timeline th:nth-child(3){width:9%}
  .timeline thead th{
    vertical-align:bottom;font-weight:400;color:#434f5b;border-bottom:.1rem solid #17222e
  }
  .timeline td:last-child,.timeline th:last-child{padding:0}
  .timeline svg.wall{display:block;width:100%;height:auto;overflow:visible}
  .timeline .sample{padding:0 .1em;line-height:1;border-width:1px}
  .timeline .wall text{font-size:25.6px}
  .timeline .wall .remark{transform:translateY(8px)}
  .timeline .wall .axis text{font-size:13.7px}
  .lateDays{color:#a8241b}
  .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;padding-top:.4rem}
  .legend li{display:flex;align-items:center;gap:.4rem}
  .legend svg{width:1.8rem;height:1rem;overflow:visible}
  .warned li{padding:.5rem 0 .5rem 1rem;border-left:.3rem solid;border-bottom:1px solid #a9a698}
  .warned li{border-left-color:#565f69}
  .warned li.red{border-left-color:#a8241b}
  .warned li.yellow{border-left-color:#b67d00}
  .reason{display:flex;align-items:baseline;gap:.5rem;font-size:1.0625rem}
  .reason .lamp{align-self:flex-start;margin-top:.3em;width:.8em;height:.8em}
  .deadlines li{
    display:grid;grid-template-columns:10rem 1fr;align-items:center;gap:1rem;padding:.3rem 0;
    border-bottom:1px solid #a9a698
  }
  .deadlines .days{text-align:right;white-space:nowrap}
  .deadlines .what{display:grid}
  .deadlines b:not(.figure){font-size:1.15rem}
  .late .days{color:#a8241b}
  footer{
    position:sticky;bottom:0;display:flex;flex-wrap:wrap;align-items:center;
    justify-content:space-between;gap:.2rem 1rem;padding:.2rem 1.9rem;background:#ebe8de;
    border-top:1px solid #a9a698
  }
  .controls{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .5rem}
  .controls[hidden]{display:none}
  button,footer a{
    min-height:max(44px,1.6rem);padding:0 .6rem;border:1px solid #5b6671;border-radius:2px;
    background:#fff;color:inherit;font:inherit;line-height:1.4
  }
  footer a{display:inline-flex;align-items:center}
  .interrupted{padding:0 .5rem;background:#17222e;color:#fff;font-weight:700}
  :focus-visible{outline:4px solid #f2b01e;box-shadow:0 0 0 2px #17222e}
  @media (max-width:48rem){
    .slide{padding:1rem}
    footer{padding:.4rem 1rem;position:static}
    .lights,.figures{grid-template-columns:repeat(2,1fr)}
    .lights .figure,.figures .figure{font-size:2.5rem}
    .timeline,.timeline thead,.timeline tbody,.timeline tr,.timeline th,.timeline td{
      display:block;width:auto
    }
    .timeline thead th:not(:last-child){display:none}
    .timeline th,.timeline td{height:auto;border:0;padding:.1rem 0}
    .timeline tr{padding:.4rem 0;border-bottom:1px solid #a9a698}
    .timeline th:nth-child(n){width:auto}
    .deadlines li{grid-template-columns:1fr;gap:0}
    .deadlines .days{text-align:left}
  }
  @media print{
    footer{display:none}
    .turning .slide[data-slide]:not(.shown){display:block}
    .slide{break-after:page}
  }
`;
