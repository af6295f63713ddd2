import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { TenantsModule } from '@participa/tenants/api/tenants.module.ts';
import { NotificationsModule } from '@participa/notifications/api/notifications.module.ts';
import { AdminProcessesController } from './admin-processes.controller.ts';
import { Followers } from './followers.ts';
import { ManagedProcesses } from './managed-processes.ts';
import { ProcessActs } from './process-acts.ts';
import { ProcessKinds } from './process-kinds.ts';
import { ProcessesController } from './processes.controller.ts';
import { Processes } from './processes.ts';
import { OpenProcessCount } from './open-process-count.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, NotificationsModule, TenantsModule],
  controllers: [ProcessesController, AdminProcessesController],
  providers: [OpenProcessCount, Processes, ProcessKinds, ManagedProcesses, ProcessActs, Followers],
  exports: [Processes, ProcessKinds],
})
export class ProcessesModule {}
