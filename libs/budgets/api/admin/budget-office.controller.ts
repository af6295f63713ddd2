import { Controller } from '@nestjs/common';
import { budgetOffice } from '../../admin-contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Who, type Asker } from '@participa/platform/http/asker.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { OfficeMoney } from './office-money.ts';
import { OfficeReading } from './office-reading.ts';
import { PreviewRule } from './preview-rule.ts';

@Controller()
export class BudgetOfficeController {
  constructor(
    private readonly reading: OfficeReading,
    private readonly money: OfficeMoney,
    private readonly rules: PreviewRule,
  ) {}

  @Serve(budgetOffice.list)
  async list(@Who() { tenant }: Asker) {
    return { items: await this.reading.list(tenant) };
  }

  @Serve(budgetOffice.one)
  one(@Who() { tenant }: Asker, @Input() { params }: Asked<typeof budgetOffice.one>) {
    return this.reading.one(params.id, tenant);
  }

  @Serve(budgetOffice.makeGroup)
  makeGroup(@Input() { params, body }: Asked<typeof budgetOffice.makeGroup>) {
    return this.money.makeGroup(params.id, body);
  }

  @Serve(budgetOffice.changeGroup)
  changeGroup(@Input() { params, body }: Asked<typeof budgetOffice.changeGroup>) {
    return this.money.changeGroup(params.id, params.group, body);
  }

  @Serve(budgetOffice.deleteGroup)
  deleteGroup(@Input() { params }: Asked<typeof budgetOffice.deleteGroup>) {
    return this.money.deleteGroup(params.id, params.group);
  }

  @Serve(budgetOffice.makeHeading)
  makeHeading(@Who() { tenant }: Asker, @Input() { params, body }: Asked<typeof budgetOffice.makeHeading>) {
    return this.money.makeHeading(params.id, body, tenant);
  }

  @Serve(budgetOffice.changeHeading)
  changeHeading(@Who() { tenant }: Asker, @Input() { params, body }: Asked<typeof budgetOffice.changeHeading>) {
    return this.money.changeHeading(params.id, params.heading, body, tenant);
  }

  @Serve(budgetOffice.deleteHeading)
  deleteHeading(@Input() { params }: Asked<typeof budgetOffice.deleteHeading>) {
    return this.money.deleteHeading(params.id, params.heading);
  }

  /** In a transaction of its own that only reads: counting takes its time, and needs no connection. */
  @Serve(budgetOffice.preview, 'own')
  preview(@Who() { tenant, person }: Asker, @Input() { params, body }: Asked<typeof budgetOffice.preview>) {
    return this.rules.preview({ tenant: tenant.id, actor: person?.id ?? null }, params.id, body);
  }
}
