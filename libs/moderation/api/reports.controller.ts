import { Controller, Req } from '@nestjs/common';
import { reports, transparency } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Who, type AskedRequest, type Asker } from '@participa/platform/http/asker.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { originOf } from './origin.ts';
import { monthsAsCsv, TellMonths } from './tell-months.ts';
import { WriteReport } from './write-report.ts';

/** What everybody may do: report, and see what came of it. */
@Controller()
export class ReportsController {
  constructor(
    private readonly reports: WriteReport,
    private readonly months: TellMonths,
  ) {}

  @Serve(reports.write)
  write(@Who() asker: Asker, @Input() { body }: Asked<typeof reports.write>, @Req() request: AskedRequest) {
    return this.reports.write(asker, body, originOf(request));
  }

  @Serve(transparency.months)
  async told(@Who() { tenant }: Asker) {
    return { items: await this.months.all(tenant.timeZone) };
  }

  @Serve(transparency.file)
  async file(@Who() { tenant }: Asker): Promise<FileAnswer> {
    return { name: 'moderacion.csv', type: 'text/csv; charset=utf-8', content: monthsAsCsv(await this.months.all(tenant.timeZone)) };
  }
}
