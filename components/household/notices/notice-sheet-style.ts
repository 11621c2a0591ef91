import { styleSheet } from "#components/markup/style-sheet.ts";
import { officialPage, sheetColumns } from "#domain/household/notices/notice-sheet.ts";
import { sheetHeights } from "./paginate-notice.ts";

const { widthMm, heightMm, topMm, leftMm, typeWidthMm, typeHeightMm } = officialPage;
const { heading, head, row, line, note } = sheetHeights;

const columns = sheetColumns
  .map(({ widthMm: width }, index) => `col:nth-child(${index + 1}){width:${width}mm}`)
  .join("");

/** The faces an official document asks for, and what stands in for them. */
const faces = {
  title: `"FZXiaoBiaoSong-B05S","STZhongsong","Source Han Serif SC","Noto Serif CJK SC",SimSun,serif`,
  body: `FangSong,STFangsong,FangSong_GB2312,"Source Han Serif SC","Noto Serif CJK SC",serif`,
  head: `SimHei,STHeiti,"Source Han Sans SC","Noto Sans CJK SC",sans-serif`,
};

/**
 * The style of the print sheet, on a screen and on paper. Everything has the height it was planned
 * with, so that a page of the plan is a page of the printer.
 */
export const noticeSheetStyle = styleSheet`
  @page{size:${widthMm}mm ${heightMm}mm;margin:0}
  *{box-sizing:border-box}
  body{margin:0;background:#d8d5cc;color:#000;font:16px/1.6 ${faces.body}}
  .bar{
    padding:.75rem 1rem;background:#fdfcf9;border-bottom:3px solid #17222e;color:#17222e;
    font-family:-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",
    sans-serif
  }
  .bar p{margin:0 0 .25rem}
  .bar a{display:inline-block;padding:.5rem 0;color:#1b5583}
  :focus-visible{outline:3px solid #f2b01e;box-shadow:0 0 0 1px #17222e}
  .page{
    position:relative;overflow:hidden;width:${widthMm}mm;height:${heightMm}mm;
    padding:${topMm}mm 0 0 ${leftMm}mm;background:#fff
  }
  .type{position:relative;width:${typeWidthMm}mm;height:${typeHeightMm}mm}
  .heading{height:${heading}mm;overflow:hidden}
  h1{margin:0 0 6mm;font:400 22pt/32pt ${faces.title};text-align:center}
  .heading p{margin:0;font-size:16pt;line-height:28pt;text-indent:2em}
  table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:10.5pt}
  ${columns}
  th,td{
    overflow:hidden;padding:0 1mm;border:.35mm solid #000;line-height:${line}mm;text-align:center;
    vertical-align:middle
  }
  tr>*{height:${row}mm}
  thead th{height:${head}mm;font-family:${faces.head};font-weight:400}
  .n{text-align:right}
  .note{height:${note}mm;margin:0;padding-top:3mm;font-size:10.5pt;line-height:6mm}
  .foot{
    position:absolute;right:0;bottom:-15mm;left:0;display:flex;justify-content:space-between;
    font-size:10.5pt
  }
  .mark{position:absolute;top:0;right:0;bottom:0;left:0;width:100%;height:100%}
  .mark text{fill:#000;fill-opacity:.13;font-family:${faces.head};text-anchor:middle}
  @media screen{
    .pages{overflow-x:auto;padding:1rem}
    .page{margin:0 auto 1rem;box-shadow:0 1px 3px #0004}
  }
  @media print{
    body{background:#fff}
    .bar{display:none}
    .page{break-after:page;break-inside:avoid;print-color-adjust:exact}
    .page:last-child{break-after:auto}
  }
`;
