import { Module } from '@nestjs/common';
import { StatisticsController } from './statistics.controller.ts';
import { StatisticsReader } from './statistics-reader.ts';

@Module({ controllers: [StatisticsController], providers: [StatisticsReader] })
export class StatisticsModule {}
