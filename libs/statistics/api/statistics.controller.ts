import { Controller } from '@nestjs/common';
import { statistics } from '../contract.ts';
import { writeCsv } from '@participa/base/csv.ts';
import { Who, type Asker } from '@participa/platform/http/asker.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { StatisticsOf } from './statistics.service.ts';

@Controller()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsOf) {}

  @Serve(statistics.all)
  all(@Who() { tenant }: Asker) {
    return this.statistics.all(tenant.timeZone);
  }

  @Serve(statistics.file)
  async file(@Who() { tenant }: Asker): Promise<FileAnswer> {
    const { tables } = await this.statistics.all(tenant.timeZone);
    // A group that is too small to be told has no number, and no zero either.
    const rows = tables.flatMap(({ measure, by, rows }) => rows.map(({ group, count }) => [measure, by, group, count]));
    return { name: 'statistics.csv', type: 'text/csv; charset=utf-8', content: writeCsv([['measure', 'by', 'group', 'count'], ...rows]) };
  }
}
