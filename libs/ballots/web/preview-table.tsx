import { present } from '@participa/base/present.ts';
import type { ReactNode } from 'react';
import type { RulePreview } from '../domain/rule-preview.ts';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '@participa/budgets/texts/texts.ts';
import styles from './ballots.module.css';

type PreviewHeading = RulePreview['headings'][number];
interface PreviewTableProps {
  /** What each rule decides in one heading. */
  columns: readonly { name: string; heading: PreviewHeading }[];
}

/** One heading under one rule or two: every project that any of them funds, and what that does with money and ballots. */
export function PreviewTable({ columns }: PreviewTableProps) {
  const { rule: t } = useTexts(budgetsAdminTexts);
  const format = useFormat();
  const { name, money, heading } = present(columns[0], 'The first column of a comparison').heading;
  const byNumber = new Map(columns.flatMap((column) => column.heading.selected.map((project) => [project.number, project])));
  const projects = [...byNumber.values()].sort((a, b) => a.number - b.number);
  const row = (key: string, label: ReactNode, value: (of: PreviewHeading) => ReactNode) => (
    <tr key={key}>
      <th scope="row">{label}</th>
      {columns.map((column, index) => (
        <td key={index} className="number-cell">
          {value(column.heading)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className={styles.tableScroll} role="region" aria-labelledby={`r-${heading}`} tabIndex={0}>
      <table className={styles.previewTable}>
        <caption id={`r-${heading}`}>
          {name} · {format.money(money)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.project}</th>
            {columns.map(({ name: rule }, index) => (
              <th key={index} scope="col" className="number-cell">
                {rule}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.length === 0 && (
            <tr>
              <td colSpan={columns.length + 1}>{t.nobody}</td>
            </tr>
          )}
          {projects.map(({ number, title, cost }) => {
            const label = (
              <>
                {number}. {title} <span className="cell-note">{format.money(cost)}</span>
              </>
            );
            return row(String(number), label, ({ selected }) => {
              const funded = selected.some((project) => project.number === number);
              return (
                <span className={funded ? styles.previewYes : 'soft'}>
                  {funded && <Icon name="check" />} {funded ? t.yes : t.no}
                </span>
              );
            });
          })}
        </tbody>
        <tfoot>
          {row('spent', t.spent, (of) => `${format.money(of.cost)} (${t.selected(of.selected.length, format.number(of.selected.length))})`)}
          {row('left', t.left, (of) => format.money(of.left))}
          {row(
            'some',
            t.some,
            (of) => `${format.number(of.ballots ? Math.round((1 - (of.satisfaction[0] ?? 0) / of.ballots) * 100) : 0)} %`,
          )}
          {row('average', t.average, (of) =>
            format.number(
              of.ballots
                ? Math.round((of.satisfaction.reduce((sum, ballots, funded) => sum + ballots * funded, 0) / of.ballots) * 10) / 10
                : 0,
            ),
          )}
        </tfoot>
      </table>
    </div>
  );
}
