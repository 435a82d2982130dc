import { formatNumber, html, type Markup, nothing } from "@send-standards/core";

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** Whether it holds numbers, which are set on the right. */
  readonly numeric?: boolean;
}

/** What a table shows. */
export interface TableContent {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The cells of each row; the first names the row. */
  readonly rows: readonly (readonly Markup[])[];
  /** Whether each row becomes a block of its own on a narrow screen. */
  readonly stacked?: boolean;
  /** Rows that are not shown. */
  readonly more?: number;
}

const classOf = (numeric: boolean | undefined): Markup => (numeric === true ? html` class="number"` : nothing);

const rowOf = (cells: readonly Markup[], columns: readonly Column[]): Markup => {
  const [first = nothing, ...others] = cells;
  const rest = others.map((cell, at) => {
    const column = columns[at + 1];
    return html`<td role="cell"${classOf(column?.numeric)} data-head="${column?.head ?? ""}">${cell}</td>`;
  });
  return html`<tr role="row"><th role="rowheader" scope="row"${classOf(columns[0]?.numeric)}>${first}</th>${rest}</tr>
`;
};

/**
 * Returns a table with a caption, and a scope for every head. The roles say what the elements are anyway: some readers forget
 * it where a narrow screen shows rows as blocks.
 */
export const table = ({ caption, columns, rows, stacked = false, more = 0 }: TableContent): Markup => {
  const heads = columns.map(
    ({ head, numeric }) => html`<th role="columnheader" scope="col"${classOf(numeric)}>${head}</th>`,
  );
  return html`<table role="table"${stacked ? html` class="stacked"` : nothing}>
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => rowOf(cells, columns))}</tbody>
</table>
${more > 0 ? html`<p class="quiet">And ${formatNumber(more)} more.</p>` : nothing}`;
};
