import { styleSheet } from "#components/markup/style-sheet.ts";

/**
 * The style of a wall chart, on paper and in its file alike: no variables and no nesting, so that
 * whatever opens the file draws the same. Told apart in black and white by shape, hatching and
 * weight.
 */
export const wallStyle = styleSheet`
  .wall text{
    font-family:"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;
    font-size:12px;fill:#000
  }
  .wall .title{
    font-family:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif;
    font-size:26px;font-weight:700
  }
  .wall .mid{font-size:22px}
  .wall .least{font-size:18px}
  .wall .big{font-size:19px;font-weight:700}
  .wall .strong{font-size:14px;font-weight:700}
  .wall .soft{fill:#333}
  .wall .sheetBack{fill:#fff}
  .wall .drawing{overflow:visible}
  .wall .keyword{font-size:11px;font-weight:700;fill:#a8241b}
  .wall .small{font-size:11px}
  .wall .exit{font-size:10px;fill:currentColor;stroke:#fff;stroke-width:3;paint-order:stroke}
  .wall .key rect{fill:none;stroke:#333;stroke-width:1}
  .wall .key .here{fill:#123d60}
  .wall .key text{font-size:10px}
  .wall .key text.here{fill:#fff;font-weight:700}
  .wall .rule{stroke:#999;stroke-width:1}
  .wall .firm{stroke:#000;stroke-width:1.5}
  .wall .band0{fill:#eee}
  .wall .shape{fill:currentColor}
  .wall .shape.hollow,.wall .shape.stroke{fill:none;stroke:currentColor;stroke-width:2.4}
  .wall .green{color:#1c6e49}
  .wall .yellow{color:#b67d00}
  .wall .red{color:#a8241b}
  .wall .grey{color:#565f69}
  .wall .blue{color:#1b5583}
  .wall .tl-major{stroke:#777;stroke-width:1}
  .wall .tl-minor{stroke:#ccc;stroke-width:1}
  .wall .tl-today{stroke:#bf2f23;stroke-width:1.75}
  .wall .tl-todayTag{fill:#bf2f23}
  .wall .todayLabel{fill:#bf2f23;font-weight:700}
  .wall .tl-weekend{fill:#f4f4f4}
  .wall .tl-holiday{fill:#e4e4e4}
  .wall text.major{font-weight:700}
  .wall .plan{fill:#e4e0d4;stroke:#444;stroke-width:1}
  .wall .plan.crit{stroke:#a8241b;stroke-width:2.75}
  .wall .ghost{fill:none;stroke:#555;stroke-width:1;stroke-dasharray:3 2}
  .wall .progress{fill:#1b5583}
  .wall .actual,.wall .unknown{fill:#000}
  .wall .unknown{opacity:.45}
  .tl-cap{fill:none;stroke:#000;stroke-width:2}
  .tl-clip,.tl-rim{fill:none;stroke:#000;stroke-width:1.75}
  .tl-rim{stroke:#fff;stroke-width:5}
  .wall .front line{stroke:#bf2f23;stroke-width:1.75}
  .wall .front circle{fill:#bf2f23}
  .wall .old rect{fill:none;stroke:#333;stroke-width:1;stroke-dasharray:3 2}
  .wall .old line{stroke:#333;stroke-width:1}
  .tl-old{fill:none;stroke:#333;stroke-width:1.25;stroke-dasharray:2 1.5}
  .wall .link{color:#444}
  .wall .link line{stroke:#444;stroke-width:1.25}
  .wall .link.crit{color:#a8241b}
  .wall .link.crit line{stroke:#a8241b;stroke-width:2}
  .tl-head{fill:currentColor}
  .tl-out{fill:currentColor;stroke:#fff;stroke-width:4;stroke-linejoin:round;paint-order:stroke}
  .wall .spread{stroke:#123d60;stroke-width:2;stroke-dasharray:2 2}
  .tl-p50{fill:#fff;stroke:#123d60;stroke-width:2}
  .tl-p85{fill:none;stroke:#123d60;stroke-width:2.5}
  .wall .open{color:#000}
  .wall .late{color:#a8241b}
  .wall .met{color:#1b5583}
  .wall .band{stroke:currentColor;stroke-width:1}
  .wall .hatch{fill:none;stroke:currentColor;stroke-width:1}
  .tl-pole{stroke:currentColor;stroke-width:1.5}
  .tl-flag{fill:currentColor;stroke:currentColor;stroke-width:1.25}
  .tl-hollow{fill:#fff}
  .tl-tick{fill:none;stroke:currentColor;stroke-width:2.5}
  .wall .label,.wall .far,.wall .remark{stroke:#fff;stroke-width:4;stroke-linejoin:round;paint-order:stroke}
  .wall .late .label,.wall .late .far{fill:#a8241b}
  .wall .name{font-weight:700}
  .wall .ordinal{display:none}
`;
