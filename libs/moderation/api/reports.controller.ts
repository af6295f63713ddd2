import { Controller, Req } from '@nestjs/common';
import { reports, transparency } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, CurrentRequester, type ApiRequest, type Requester } from '@participa/platform/http/requester.ts';
import { Serve, type FileAnswer } from '@participa/platform/http/serve.ts';
import { originOf } from './origin.ts';
import { monthsAsCsv, TransparencyReport } from './transparency-report.ts';
import { ReportWriter } from './report-writer.ts';

/** What everybody may do: report, and see what came of it. */
@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportWriter,
    private readonly report: TransparencyReport,
  ) {}

  @Serve(reports.write)
  write(@CurrentRequester() asker: Requester, @Input() { body }: RouteInput<typeof reports.write>, @Req() request: ApiRequest) {
    return this.reports.write(asker, body, originOf(request));
  }

  @Serve(transparency.months)
  async monthly(@CurrentRequester() { tenant }: Requester) {
    return { items: await this.report.months(tenant.timeZone) };
  }

  @Serve(transparency.file)
  async file(@CurrentRequester() { tenant }: Requester): Promise<FileAnswer> {
    return { name: 'moderacion.csv', type: 'text/csv; charset=utf-8', content: monthsAsCsv(await this.report.months(tenant.timeZone)) };
  }
}
