import type { AxisResult } from '@hansa/contracts';
import { Table } from '@mantine/core';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import classes from './plots.module.css';

interface Row {
  key: string;
  /** Whom or what the row is about, as plain words. */
  label: string;
  /** The same as a link, for the table behind the plot. */
  link?: ReactNode;
}

export interface ScoreRow extends Row {
  result: AxisResult | null;
  /** In place of the figures, why they are not shown. */
  withheld?: string | null;
}

const SCORES = [1, 2, 3, 4, 5];
const HEIGHT = 36;
/** Of a pale dot; `.scores` leaves as much on both sides. */
const LARGEST = 13;
/** Where a score lies, as a share of the width: nothing has to be measured, so it is right from the first picture on. */
const place = scaleLinear([1, 5], [0, 100]).clamp(true);
const x = (score: number) => `${place(score)}%`;

/**
 * Scores from 1 to 5, a row for each thing compared: the answers as pale dots, their spread as a line, the mean as a dot,
 * and how many they are. What may not be shown says why. One message each: it is the title.
 */
export function ScoreDots({
  title,
  rows,
  rowName,
  explained = true,
}: {
  title: string;
  rows: readonly ScoreRow[];
  /** What a row is, over the first column of the table. */
  rowName?: string;
  /** Whether it is said how to read it; once is enough where several stand together. */
  explained?: boolean;
}) {
  const { t, ready } = useTranslation('plots', { useSuspense: false });
  const format = useFormat();
  const size = scaleSqrt([0, Math.max(1, ...rows.flatMap(({ result }) => result?.counts ?? []))], [0, LARGEST]);
  if (!ready) return null;
  const answersOf = (result: AxisResult) => result.counts.reduce((sum, count) => sum + count, 0);
  const inWords = ({ label, result, withheld }: ScoreRow) =>
    result
      ? t('scoreAlt', {
          label,
          mean: format.number(result.mean),
          spread: format.number(result.spread),
          answers: t('answers', { count: answersOf(result) }),
        })
      : t('withheldAlt', { label, why: withheld ?? '' });
  return (
    <figure className={classes.plot}>
      <figcaption>{title}</figcaption>
      <div className={classes.rows} role="img" aria-label={`${title}. ${rows.map(inWords).join('. ')}`}>
        {rows.map((row) => (
          <PlotRow
            key={row.key}
            label={row.label}
            why={row.result ? null : (row.withheld ?? '')}
            value={
              row.result && (
                <>
                  {t('score', { mean: format.number(row.result.mean, 1), spread: format.number(row.result.spread, 1) })}
                  <small>{t('answers', { count: answersOf(row.result) })}</small>
                </>
              )
            }
          >
            {row.result && <Scores of={row.result} size={size} />}
          </PlotRow>
        ))}
        <PlotRow label="" value="">
          <div className={classes.scores}>
            <svg className={classes.track} height={18}>
              {SCORES.map((score) => (
                <text key={score} className={classes.tick} x={x(score)} y={13}>
                  {format.number(score)}
                </text>
              ))}
            </svg>
          </div>
        </PlotRow>
      </div>
      {explained && rows.some(({ result }) => result) && <p className={classes.tall}>{t('scores')}</p>}
      <BehindPlot
        title={title}
        head={[rowName ?? t('row'), t('mean'), t('spread'), t('count'), ...SCORES.map((score) => t('gave', { score }))]}
        rows={rows.map(({ key, label, link, result, withheld }) => ({
          key,
          head: link ?? label,
          cells: result
            ? [result.mean, result.spread, answersOf(result), ...result.counts].map((value) => format.number(value))
            : null,
          why: withheld,
        }))}
      />
    </figure>
  );
}

function Scores({ of, size }: { of: AxisResult; size: (count: number) => number }) {
  const middle = HEIGHT / 2;
  return (
    <div className={classes.scores}>
      <svg className={classes.track} height={HEIGHT}>
        <line className={classes.grid} x1={x(1)} x2={x(5)} y1={middle} y2={middle} />
        {SCORES.map((score, index) => (
          <g key={score}>
            <line className={classes.grid} x1={x(score)} x2={x(score)} y1={middle - 4} y2={middle + 4} />
            <circle className={classes.given} cx={x(score)} cy={middle} r={size(of.counts[index]!)} />
          </g>
        ))}
        <line
          className={classes.spread}
          x1={x(of.mean - of.spread)}
          x2={x(of.mean + of.spread)}
          y1={middle}
          y2={middle}
        />
        <circle className={classes.mean} cx={x(of.mean)} cy={middle} r={6} />
      </svg>
    </div>
  );
}

export interface BarRow extends Row {
  value: number;
  /** The value with its unit, as it is written beside the bar; the number alone when left out. */
  shown?: string;
  /** Drawn in grey: for comparison only. */
  quiet?: boolean;
}

/** Amounts side by side as horizontal bars, each with its value; `most` is the whole length where that means something. */
export function Bars({
  title,
  rows,
  most,
  rowName,
  valueName,
}: {
  title: string;
  rows: readonly BarRow[];
  most?: number;
  rowName?: string;
  valueName?: string;
}) {
  const { t, ready } = useTranslation('plots', { useSuspense: false });
  const format = useFormat();
  const length = scaleLinear([0, most ?? Math.max(1, ...rows.map(({ value }) => value))], [0, 100]).clamp(true);
  if (!ready) return null;
  const say = ({ shown, value }: BarRow) => shown ?? format.number(value);
  return (
    <figure className={classes.plot}>
      <figcaption>{title}</figcaption>
      <div
        className={classes.rows}
        role="img"
        aria-label={`${title}. ${rows.map((row) => t('barAlt', { label: row.label, value: say(row) })).join('. ')}`}
      >
        {rows.map((row) => (
          <PlotRow key={row.key} label={row.label} value={say(row)}>
            <svg className={classes.track} height={20}>
              <line className={classes.grid} x1={0} x2={0} y1={0} y2={20} />
              <rect
                className={classes.bar}
                data-quiet={row.quiet || undefined}
                y={4}
                height={12}
                width={`${length(row.value)}%`}
                rx={2}
              />
            </svg>
          </PlotRow>
        ))}
      </div>
      <BehindPlot
        title={title}
        head={[rowName ?? t('row'), valueName ?? t('value')]}
        rows={rows.map((row) => ({ key: row.key, head: row.link ?? row.label, cells: [say(row)] }))}
      />
    </figure>
  );
}

function PlotRow(of: { label: string; value: ReactNode; why?: string | null; children: ReactNode }) {
  return (
    <>
      <div className={classes.label}>{of.label}</div>
      {of.why === null || of.why === undefined ? (
        <>
          <div className={classes.value}>{of.value}</div>
          {of.children}
        </>
      ) : (
        <div className={classes.why}>{of.why}</div>
      )}
    </>
  );
}

interface TableRow {
  key: string;
  head: ReactNode;
  cells: readonly string[] | null;
  why?: string | null | undefined;
}

function BehindPlot({ title, head, rows }: { title: string; head: readonly string[]; rows: readonly TableRow[] }) {
  const { t } = useTranslation('plots', { useSuspense: false });
  const name = useId();
  return (
    <details className={classes.table}>
      <summary>{t('table')}</summary>
      <div className={classes.scroll} role="region" aria-labelledby={name} tabIndex={0}>
        <Table>
          <Table.Caption id={name}>{title}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {head.map((column) => (
                <Table.Th key={column} scope="col">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, head: first, cells, why }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{first}</Table.Th>
                {cells?.map((cell, index) => <Table.Td key={index}>{cell}</Table.Td>) ?? (
                  <Table.Td colSpan={head.length - 1}>{why}</Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </details>
  );
}
