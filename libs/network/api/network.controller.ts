import { Controller, Req } from '@nestjs/common';
import { network } from '../contract.ts';
import type { Asked } from '@participa/base/route.ts';
import { Input, Who, type AskedRequest, type Asker } from '@participa/platform/http/asker.ts';
import { receiveFile } from '@participa/platform/http/form-upload.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { ExportGovernment } from './export-government.ts';
import { Governments } from './governments.service.ts';
import { ImportGovernment } from './import-government.ts';
import { operatorOf } from './operator.ts';
import { Sandbox } from './sandbox.ts';

/** The largest export that is taken in, in bytes. */
const UPLOAD = 2 ** 30;

@Controller()
export class NetworkController {
  constructor(
    private readonly governments: Governments,
    private readonly exports: ExportGovernment,
    private readonly imports: ImportGovernment,
    private readonly sandboxes: Sandbox,
  ) {}

  @Serve(network.list, 'own')
  list(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { query }: Asked<typeof network.list>) {
    return this.governments.list(operatorOf(asker, request), query);
  }

  @Serve(network.found, 'own')
  found(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { body }: Asked<typeof network.found>) {
    return this.governments.found(operatorOf(asker, request), body);
  }

  @Serve(network.one, 'own')
  one(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { params }: Asked<typeof network.one>) {
    return this.governments.one(operatorOf(asker, request), params.id);
  }

  @Serve(network.suspend, 'own')
  suspend(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { params }: Asked<typeof network.suspend>) {
    return this.governments.suspend(operatorOf(asker, request), params.id, true);
  }

  @Serve(network.resume, 'own')
  resume(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { params }: Asked<typeof network.resume>) {
    return this.governments.suspend(operatorOf(asker, request), params.id, false);
  }

  @Serve(network.invite, 'own')
  invite(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { params, body }: Asked<typeof network.invite>) {
    return this.governments.invite(operatorOf(asker, request), params.id, body.email);
  }

  @Serve(network.sandbox, 'own')
  sandbox(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { params }: Asked<typeof network.sandbox>) {
    return this.sandboxes.make(operatorOf(asker, request), params.id);
  }

  @Serve(network.export, 'own')
  export(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { params }: Asked<typeof network.export>) {
    return this.exports.export(operatorOf(asker, request), params.id);
  }

  @Serve(network.import, 'own')
  import(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { query }: Asked<typeof network.import>) {
    const operator = operatorOf(asker, request);
    return receiveFile(request, UPLOAD, (file) => this.imports.import(operator, query.slug, file));
  }

  @Serve(network.purge, 'own')
  purge(@Who() asker: Asker, @Req() request: AskedRequest, @Input() { params, body }: Asked<typeof network.purge>) {
    return this.governments.purge(operatorOf(asker, request), params.id, body.slug);
  }
}
