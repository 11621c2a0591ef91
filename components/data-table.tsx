import type { ReactNode } from "react";
import styles from "./data-table.module.css";
import { EmptyState } from "./empty-state.tsx";
import { tableRoles } from "./table-roles.ts";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, never broken. */
  isNumeric?: boolean;
  /** Never broken over two lines on a desk. */
  keepsLine?: boolean;
};

type Props<Row> = {
  caption: string;
  /** The caption stands above the table; otherwise only screen readers have it. */
  showCaption?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** What stands in place of a table without rows. */
  empty: string;
};

/** A table as dense as a ledger on a desk; on a phone every row becomes a slip of its own. */
export function DataTable<Row>({ caption, showCaption, columns, rows, keyOf, empty }: Props<Row>) {
  if (rows.length === 0) return <EmptyState title={empty} />;
  return (
    <table {...tableRoles.table} className={styles.table}>
      <caption className={showCaption ? undefined : "visually-hidden"}>{caption}</caption>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {columns.map(({ key, header, isNumeric }) => (
            <th
              key={key}
              {...tableRoles.head}
              scope="col"
              className={isNumeric ? styles.numeric : undefined}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {rows.map((row) => (
          <DataRow key={keyOf(row)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function DataRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  const [first, ...others] = columns;
  return (
    <tr {...tableRoles.row}>
      {first ? (
        <th {...tableRoles.rowHead} scope="row">
          {first.cell(row)}
        </th>
      ) : null}
      {others.map(({ key, header, cell, isNumeric, keepsLine }) => (
        <td
          key={key}
          {...tableRoles.cell}
          className={isNumeric ? styles.numeric : keepsLine ? styles.line : undefined}
        >
          <span className={styles.label} aria-hidden="true">
            {header}
          </span>
          <div>{cell(row)}</div>
        </td>
      ))}
    </tr>
  );
}
