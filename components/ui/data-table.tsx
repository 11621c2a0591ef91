import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type SyntheticMark, syntheticMark } from "#domain/core/synthetic-mark.ts";
import { groupRows } from "#domain/plan/plan-group.ts";
import styles from "./data-table.module.css";
import { EmptyState } from "./empty-state.tsx";
import { InTurns } from "./in-turns.tsx";
import { SyntheticTag } from "./synthetic-tag.tsx";
import { tableRoles } from "./table-roles.ts";

export type Column<Row> = {
  key: string;
  header: string;
  /** What the column says was generated. */
  isSynthetic?: boolean;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, never broken. */
  isNumeric?: boolean;
  /** Never broken over two lines on a desk. */
  keepsLine?: boolean;
  /** Where the table leads sorted by this column, and how it is sorted by it now. */
  sort?: { href: string; direction?: "ascending" | "descending" };
};

export type Grouping<Row> = {
  /** "" for none */
  nameOf: (row: Row) => string;
  words?: (rows: readonly Row[]) => ReactNode;
};

type Props<Row> = {
  caption: string;
  /** The caption stands above the table; otherwise only screen readers have it. */
  showCaption?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Whether a row was generated: said once where all were, else in each row that was. */
  isSynthetic?: (row: Row) => boolean;
  /** The heading each row stands under, and what it says beside its name. */
  grouping?: Grouping<Row>;
  /** What stands in place of a table without rows. */
  empty: string;
};

/** What every language says where there is nothing to say; a slip leaves it out. */
const nothing = "—";

/** A table as dense as a ledger on a desk; on a phone every row becomes a slip of its own. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, showCaption, columns, rows, keyOf, grouping, empty, isSynthetic } = props;
  const t = useTranslations("site");
  if (rows.length === 0) return <EmptyState title={empty} />;
  const mark = syntheticMark(isSynthetic ? rows.map(isSynthetic) : []);
  const heads = columns.map(({ header, isSynthetic }) =>
    isSynthetic ? `${header} ${t("synthetic")}` : header,
  );
  return (
    <table
      {...tableRoles.table}
      className={columns.some(({ sort }) => sort) ? styles.sortable : styles.table}
    >
      <TableCaption caption={caption} isShown={showCaption ?? false} mark={mark} />
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      {groupRows(rows, grouping?.nameOf ?? (() => "")).map(({ name, rows: own }, index) => (
        // Rows under no heading may stand in several places.
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of the groups is their identity
        <tbody key={`${index} ${name}`} {...tableRoles.group}>
          {name === "" ? null : (
            <tr {...tableRoles.row} className={styles.heading}>
              <th {...tableRoles.rowHead} scope="rowgroup" colSpan={columns.length}>
                {name} <span className={styles.words}>{grouping?.words?.(own)}</span>
              </th>
            </tr>
          )}
          <InTurns>
            {own.map((row) => (
              <DataRow
                key={keyOf(row)}
                row={row}
                columns={columns}
                heads={heads}
                isSynthetic={mark === "items" && isSynthetic?.(row) === true}
              />
            ))}
          </InTurns>
        </tbody>
      ))}
    </table>
  );
}

type CaptionProps = { caption: string; isShown: boolean; mark: SyntheticMark };

/** The name of a table; and that everything in it was generated. */
function TableCaption({ caption, isShown, mark }: CaptionProps) {
  if (mark !== "block")
    return <caption className={isShown ? "" : "visually-hidden"}>{caption}</caption>;
  return (
    <caption>
      <span className={isShown ? "" : "visually-hidden"}>{caption}</span> <SyntheticTag of="all" />
    </caption>
  );
}

function Generated() {
  return (
    <>
      {" "}
      <SyntheticTag />
    </>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { header, isSynthetic, isNumeric, sort } = column;
  return (
    <th
      {...tableRoles.head}
      scope="col"
      className={isNumeric ? styles.numeric : undefined}
      aria-sort={sort?.direction}
    >
      {sort ? (
        <a className={styles.sort} href={sort.href}>
          {header}
          <svg className={styles.arrow} viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
            <path d={arrows[sort.direction ?? "none"]} />
          </svg>
        </a>
      ) : (
        header
      )}
      {isSynthetic ? <Generated /> : null}
    </th>
  );
}

const arrows = {
  ascending: "M4 1 7.5 6h-7z",
  descending: "M4 11 .5 6h7z",
  none: "M4 1 6.5 4.6h-5zM4 11 1.5 7.4h5z",
};

type RowProps<Row> = {
  row: Row;
  columns: readonly Column<Row>[];
  heads: readonly string[];
  /** The row says that it was generated. */
  isSynthetic: boolean;
};

/** Each cell knows its head, which stands before it where the table is laid out as slips. */
function DataRow<Row>({ row, columns, heads, isSynthetic }: RowProps<Row>) {
  const [first, ...others] = columns;
  return (
    <tr {...tableRoles.row}>
      {first ? (
        <th {...tableRoles.rowHead} scope="row">
          {first.cell(row)}
          {isSynthetic ? <Generated /> : null}
        </th>
      ) : null}
      {others.map(({ key, cell, isNumeric, keepsLine }, index) => {
        const content = cell(row);
        const look = isNumeric ? styles.numeric : keepsLine ? styles.line : "";
        return (
          <td
            key={key}
            {...tableRoles.cell}
            className={content === nothing ? `${look} ${styles.none}`.trim() : look || undefined}
            data-head={heads[index + 1]}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}
