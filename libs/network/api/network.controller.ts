import { Controller, Req } from '@nestjs/common';
import { network } from '../contract.ts';
import type { RouteInput } from '@participa/base/route.ts';
import { Input, CurrentRequester, type ApiRequest, type Requester } from '@participa/platform/http/requester.ts';
import { receiveFile } from '@participa/platform/http/form-upload.ts';
import { Serve } from '@participa/platform/http/serve.ts';
import { GovernmentExporter } from './government-exporter.ts';
import { Governments } from './governments.ts';
import { GovernmentImporter } from './government-importer.ts';
import { operatorOf } from './operator.ts';
import { SandboxCreator } from './sandbox-creator.ts';

/** The largest export that is taken in, in bytes. */
const MAX_UPLOAD_BYTES = 2 ** 30;

@Controller()
export class NetworkController {
  constructor(
    private readonly governments: Governments,
    private readonly exports: GovernmentExporter,
    private readonly imports: GovernmentImporter,
    private readonly sandboxes: SandboxCreator,
  ) {}

  @Serve(network.list, 'own')
  list(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { query }: RouteInput<typeof network.list>) {
    return this.governments.list(operatorOf(asker, request), query);
  }

  @Serve(network.create, 'own')
  create(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { body }: RouteInput<typeof network.create>) {
    return this.governments.create(operatorOf(asker, request), body);
  }

  @Serve(network.one, 'own')
  one(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { params }: RouteInput<typeof network.one>) {
    return this.governments.one(operatorOf(asker, request), params.id);
  }

  @Serve(network.suspend, 'own')
  suspend(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { params }: RouteInput<typeof network.suspend>) {
    return this.governments.suspend(operatorOf(asker, request), params.id, true);
  }

  @Serve(network.resume, 'own')
  resume(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { params }: RouteInput<typeof network.resume>) {
    return this.governments.suspend(operatorOf(asker, request), params.id, false);
  }

  @Serve(network.invite, 'own')
  invite(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { params, body }: RouteInput<typeof network.invite>) {
    return this.governments.invite(operatorOf(asker, request), params.id, body.email);
  }

  @Serve(network.sandbox, 'own')
  sandbox(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { params }: RouteInput<typeof network.sandbox>) {
    return this.sandboxes.create(operatorOf(asker, request), params.id);
  }

  @Serve(network.export, 'own')
  export(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { params }: RouteInput<typeof network.export>) {
    return this.exports.export(operatorOf(asker, request), params.id);
  }

  @Serve(network.import, 'own')
  import(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { query }: RouteInput<typeof network.import>) {
    const operator = operatorOf(asker, request);
    return receiveFile(request, MAX_UPLOAD_BYTES, (file) => this.imports.import(operator, query.slug, file));
  }

  @Serve(network.purge, 'own')
  purge(@CurrentRequester() asker: Requester, @Req() request: ApiRequest, @Input() { params, body }: RouteInput<typeof network.purge>) {
    return this.governments.purge(operatorOf(asker, request), params.id, body.slug);
  }
}
