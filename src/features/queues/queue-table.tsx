/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- laid out as cards on a phone, the elements lose their own roles in some browsers */
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { ChannelIcon } from "#src/parts/channel-icon.tsx";
import { QueueCounts } from "./queue-counts.tsx";
import type { QueueMatrix, QueueRow } from "./queue-matrix.ts";

export interface QueueTableProps {
  matrix: QueueMatrix;
  /** Categories in the order they are shown. */
  order: readonly string[];
}

// A phone shows each category as a card; the roles keep it a table for readers there too.
const rowLook =
  "grid grid-cols-2 gap-x-2 gap-y-1 border-t border-line p-2 md:table-row md:p-0 md:[&>td]:border-t md:[&>td]:border-line md:[&>th]:border-t md:[&>th]:border-line";
const cellLook = "align-top max-md:rounded-md max-md:p-1.5 md:px-2 md:py-2 xl:px-3";

/** Category by channel. A broken promise tints its cell, beside the sign and the number that say it. */
export function QueueTable({ matrix, order }: QueueTableProps) {
  const t = useAllMessages();
  const mostBreached = matrix.worst?.breached ?? 0;
  const rows = order
    .map((category) => matrix.rows.find((row) => row.category === category))
    .filter((row) => row !== undefined);
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface">
      <table
        role="table"
        aria-label={t.queues.subtitle}
        className="block w-full table-fixed text-start md:table"
      >
        <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
          <tr
            role="row"
            className="text-sm/5 text-muted [&>th]:px-2 [&>th]:py-2 xl:[&>th]:px-3 [&>th]:text-start [&>th]:font-medium [&>th>span]:align-top"
          >
            <th role="columnheader" scope="col" className="w-36 xl:w-44">
              {t.queues.category}
            </th>
            {matrix.channels.map((channel) => (
              <th key={channel} role="columnheader" scope="col">
                <ChannelIcon channel={channel} showLabel />
              </th>
            ))}
            <th role="columnheader" scope="col">
              {t.queues.total}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="block [&>tr]:first:border-t-0 md:table-row-group">
          {rows.map((row) => (
            <Row key={row.category} row={row} matrix={matrix} mostBreached={mostBreached} />
          ))}
        </tbody>
        <tfoot role="rowgroup" className="block bg-surface-sunken md:table-footer-group">
          <tr role="row" className={rowLook}>
            <th
              role="rowheader"
              scope="row"
              className={`${cellLook} col-span-2 text-start font-semibold md:pt-3`}
            >
              {t.queues.allCategories}
            </th>
            {matrix.channels.map((channel) => {
              const counts = matrix.byChannel.get(channel) ?? matrix.total;
              const where = t.queues.where({
                category: t.queues.allCategories,
                channel: labelOf(t.labels.channel, channel),
              });
              return (
                <td key={channel} role="cell" className={cellLook}>
                  <CardLabel channel={channel} />
                  <QueueCounts counts={counts} place={{ channel }} where={where} />
                </td>
              );
            })}
            <td role="cell" className={`${cellLook} col-span-2`}>
              <CardLabel />
              <QueueCounts
                counts={matrix.total}
                place={{}}
                where={t.queues.where({ category: t.queues.allCategories, channel: t.queues.allChannels })}
              />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** On a phone the column's head stands in its cell. */
function CardLabel({ channel }: { channel?: string }) {
  const t = useAllMessages();
  return (
    <div aria-hidden className="text-sm text-muted md:hidden">
      {channel === undefined ? t.queues.total : <ChannelIcon channel={channel} showLabel />}
    </div>
  );
}

function Row({ row, matrix, mostBreached }: { row: QueueRow; matrix: QueueMatrix; mostBreached: number }) {
  const t = useAllMessages();
  const category = labelOf(t.labels.category, row.category);
  return (
    <tr role="row" className={rowLook}>
      <th role="rowheader" scope="row" className={`${cellLook} col-span-2 text-start font-medium md:pt-3`}>
        {category}
      </th>
      {matrix.channels.map((channel) => {
        const cell = row.byChannel.get(channel);
        const where = t.queues.where({ category, channel: labelOf(t.labels.channel, channel) });
        const heat = cell && mostBreached > 0 ? Math.round((cell.breached / mostBreached) * 70) : 0;
        const isWorst = cell !== undefined && cell === matrix.worst;
        return (
          <td
            key={channel}
            role="cell"
            className={`${cellLook} ${isWorst ? "relative -outline-offset-1 outline-1 outline-danger" : ""}`}
            style={
              heat === 0
                ? undefined
                : { backgroundColor: `color-mix(in srgb, var(--color-danger-soft) ${heat}%, transparent)` }
            }
          >
            <CardLabel channel={channel} />
            {cell ? (
              <QueueCounts
                counts={cell}
                place={{ category: row.category, channel }}
                where={where}
                isWorst={isWorst}
              />
            ) : (
              <span className="flex min-h-6 items-center text-faint">
                <span aria-hidden>–</span>
                <span className="sr-only">{t.queues.noneOpen}</span>
              </span>
            )}
          </td>
        );
      })}
      <td role="cell" className={`${cellLook} col-span-2`}>
        <CardLabel />
        <QueueCounts
          counts={row.total}
          place={{ category: row.category }}
          where={t.queues.where({ category, channel: t.queues.allChannels })}
        />
      </td>
    </tr>
  );
}
