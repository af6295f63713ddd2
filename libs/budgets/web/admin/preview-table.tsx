import type { ReactNode } from 'react';
import type { RulePreview } from '../../domain/office.ts';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';

type Heading = RulePreview['headings'][number];
interface PreviewTableProps {
  /** What each rule decides in one heading. */
  columns: readonly { name: string; heading: Heading }[];
}

/** One heading under one rule or two: every project that any of them funds, and what that does with money and ballots. */
export function PreviewTable({ columns }: PreviewTableProps) {
  const { rule: words } = useOffices().budgets;
  const format = useFormat();
  const { name, money, heading } = columns[0]!.heading;
  const projects = new Map(columns.flatMap((column) => column.heading.selected.map((project) => [project.number, project])));
  const numbers = [...projects.keys()].sort((a, b) => a - b);
  const row = (key: string, label: ReactNode, value: (of: Heading) => ReactNode) => (
    <tr key={key}>
      <th scope="row">{label}</th>
      {columns.map((column, at) => (
        <td key={at} className="office-sum">
          {value(column.heading)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className="office-scroll" role="region" aria-labelledby={`r-${heading}`} tabIndex={0}>
      <table className="preview-table">
        <caption id={`r-${heading}`}>
          {name} · {format.money(money)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.project}</th>
            {columns.map(({ name: rule }, at) => (
              <th key={at} scope="col" className="office-sum">
                {rule}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.length === 0 && (
            <tr>
              <td colSpan={columns.length + 1}>{words.nobody}</td>
            </tr>
          )}
          {numbers.map((number) => {
            const { title, cost } = projects.get(number)!;
            const label = (
              <>
                {number}. {title} <span className="office-under">{format.money(cost)}</span>
              </>
            );
            return row(String(number), label, ({ selected }) => {
              const funded = selected.some((project) => project.number === number);
              return (
                <span className={funded ? 'preview-yes' : 'soft'}>
                  {funded && <Icon name="check" />} {funded ? words.yes : words.no}
                </span>
              );
            });
          })}
        </tbody>
        <tfoot>
          {row(
            'spent',
            words.spent,
            (of) => `${format.money(of.cost)} (${words.selected(of.selected.length, format.number(of.selected.length))})`,
          )}
          {row('left', words.left, (of) => format.money(of.left))}
          {row(
            'some',
            words.some,
            (of) => `${format.number(of.ballots ? Math.round((1 - (of.satisfaction[0] ?? 0) / of.ballots) * 100) : 0)} %`,
          )}
          {row('average', words.average, (of) =>
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
