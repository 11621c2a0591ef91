import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IRunOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import { writableText } from "#domain/form/writable-text.ts";
import {
  type NoticeSheet,
  officialPage,
  type SheetColumn,
  sheetColumns,
} from "#domain/household/notices/notice-sheet.ts";

/** The faces GB/T 9704-2012 asks for; Word and WPS know them by these names too. */
const faces = { title: "FZXiaoBiaoSong-B05S", body: "FangSong", head: "SimHei" } as const;
/** In half points: 二号, 三号, 五号. */
const sizes = { title: 44, body: 32, table: 21 } as const;
/** 22 lines on a page of 225 mm: 29 points, in twentieths of one. */
const lineTwips = 29 * 20;

/** Twentieths of a point. */
const twips = (mm: number) => Math.round((mm * 1440) / 25.4);

/**
 * 分户公示表 as a Word file in the layout of GB/T 9704-2012: A4, its margins and type area, title in
 * 小标宋 二号, text in 仿宋 三号. The head of the table repeats, and so does the header with the
 * watermark, as a shape behind the text and as a line of text. Meant for the child process: a
 * section of a thousand households takes seconds.
 */
export async function buildNoticeDocument(sheet: NoticeSheet): Promise<Uint8Array> {
  const document = new Document({
    title: writableText(sheet.heading),
    creator: writableText(sheet.foot),
    styles: { default: { document: { run: { font: fontOf(faces.body), size: sizes.table } } } },
    sections: [
      {
        properties: pageProperties(),
        headers: { default: headerOf(sheet) },
        footers: { default: footerOf(sheet) },
        children: [...heading(sheet), tableOf(sheet), line(sheet.note, sizes.table)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function fontOf(eastAsia: string) {
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia };
}

/** The one way a text comes into the document. */
function textRun(run: IRunOptions & { readonly text: string }): TextRun {
  return new TextRun({ ...run, text: writableText(run.text) });
}

function pageProperties(): ISectionOptions["properties"] {
  const { widthMm, heightMm, topMm, leftMm, typeWidthMm, typeHeightMm } = officialPage;
  return {
    page: {
      size: { width: twips(widthMm), height: twips(heightMm) },
      margin: {
        top: twips(topMm),
        left: twips(leftMm),
        right: twips(widthMm - leftMm - typeWidthMm),
        bottom: twips(heightMm - topMm - typeHeightMm),
      },
    },
  };
}

function headerOf({ watermark }: NoticeSheet): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          textRun({ text: watermark, size: sizes.table, font: fontOf(faces.head) }),
          new TextWatermark({ text: writableText(watermark), font: faces.head, color: "A0A0A0" }),
        ],
      }),
    ],
  });
}

/** A page number between two dashes, as the standard has it, and who printed the sheet when. */
function footerOf({ foot }: NoticeSheet): Footer {
  const number = new TextRun({ children: ["\u2014 ", PageNumber.CURRENT, " \u2014"], size: 28 });
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [number] }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [textRun({ text: foot, size: sizes.table })],
      }),
    ],
  });
}

function heading({ heading: title, intro }: NoticeSheet): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: lineTwips, lineRule: LineRuleType.AT_LEAST, after: lineTwips },
      children: [textRun({ text: title, size: sizes.title, font: fontOf(faces.title) })],
    }),
    line(intro, sizes.body),
  ];
}

/** A paragraph whose first line is set in by two characters. */
function line(text: string, size: number): Paragraph {
  return new Paragraph({
    spacing: { line: lineTwips, lineRule: LineRuleType.EXACT, after: lineTwips / 2 },
    indent: { firstLine: size * 10 * 2 },
    children: [textRun({ text, size })],
  });
}

function tableOf({ heads, rows }: NoticeSheet): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: sheetColumns.map((column) => cellOf(heads[column.key], column, true)),
  });
  const body = rows.map(
    ({ cells }) =>
      new TableRow({
        cantSplit: true,
        children: sheetColumns.map((column) => cellOf(cells[column.key], column, false)),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(officialPage.typeWidthMm), type: WidthType.DXA },
    columnWidths: sheetColumns.map(({ widthMm }) => twips(widthMm)),
    rows: [head, ...body],
  });
}

function cellOf(text: string, { widthMm, isNumeric }: SheetColumn, isHead: boolean): TableCell {
  const font = fontOf(isHead ? faces.head : faces.body);
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    width: { size: twips(widthMm), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: isNumeric && !isHead ? AlignmentType.RIGHT : AlignmentType.CENTER,
        children: [textRun({ text, size: sizes.table, font })],
      }),
    ],
  });
}
