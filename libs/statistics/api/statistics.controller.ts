import { Controller } from '@nestjs/common';
import { statistics } from '../contract.ts';
import { writeCsv } from '@participa/base/csv.ts';
import { CurrentRequester, type Requester } from '@participa/platform/http/requester.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { StatisticsReader } from './statistics-reader.ts';

@Controller()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsReader) {}

  @Serve(statistics.all)
  all(@CurrentRequester() { tenant }: Requester) {
    return this.statistics.all(tenant.timeZone);
  }

  @Serve(statistics.file)
  async file(@CurrentRequester() { tenant }: Requester): Promise<FileAnswer> {
    const { tables } = await this.statistics.all(tenant.timeZone);
    // A group that is too small to be told has no number, and no zero either.
    const rows = tables.flatMap(({ measure, by, rows }) => rows.map(({ group, count }) => [measure, by, group, count]));
    return { name: 'statistics.csv', type: 'text/csv; charset=utf-8', content: writeCsv([['measure', 'by', 'group', 'count'], ...rows]) };
  }
}
