import { styleSheet } from "#components/markup/style-sheet.ts";

/** Around the sheets on a screen; on paper there is nothing around them. */
export const pageStyle = styleSheet`
  *{box-sizing:border-box}
  body{
    margin:0;background:#d8d5cc;color:#17222e;font:16px/1.6 -apple-system,"Segoe UI","PingFang SC",
    "Microsoft YaHei","Noto Sans CJK SC",sans-serif
  }
  .bar{
    display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.75rem 1rem;
    background:#fdfcf9;border-bottom:3px solid #17222e
  }
  .bar h1{margin:0;font-size:1.25rem}
  .bar p{margin:0}
  .bar form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
  .bar select,.bar button{
    min-height:44px;padding:0 .75rem;border:1px solid #5b6671;border-radius:2px;background:#fff;
    color:inherit;font:inherit
  }
  .bar a{display:inline-block;padding:.5rem .5rem .5rem 0;color:#1b5583}
  :focus-visible{outline:3px solid #f2b01e;box-shadow:0 0 0 1px #17222e}
  .empty{padding:2rem}
  @media screen{
    svg.wall{
      display:block;width:calc(100% - 2rem);height:auto;max-width:2400px;margin:1rem auto;
      background:#fff;box-shadow:0 1px 3px #0004
    }
  }
  @media print{
    body{background:#fff}
    .bar{display:none}
    svg.wall{display:block;break-after:page;break-inside:avoid;print-color-adjust:exact}
    svg.wall:last-child{break-after:auto}
  }
`;
