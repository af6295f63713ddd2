import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@participa/audit/api/audit.module.ts';
import { RollImports } from './roll-imports.ts';
import { RollKeys } from './roll-keys.ts';
import { RollController } from './roll.controller.ts';
import { Roll } from './roll.ts';
import { Verification } from './verification.ts';
import { entities } from './entities.ts';

@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule],
  controllers: [RollController],
  providers: [RollKeys, RollImports, Roll, Verification],
  exports: [RollKeys],
})
export class RollModule {}
