import { Module } from '@nestjs/common';
import { StatisticsController } from './statistics.controller.ts';
import { StatisticsOf } from './statistics.service.ts';

@Module({ controllers: [StatisticsController], providers: [StatisticsOf] })
export class StatisticsModule {}
