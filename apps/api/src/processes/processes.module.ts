import { Module } from '@nestjs/common';
import { ProcessesController } from './processes.controller.ts';
import { Processes } from './processes.service.ts';

@Module({ controllers: [ProcessesController], providers: [Processes], exports: [Processes] })
export class ProcessesModule {}
