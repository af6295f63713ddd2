import type { RouteObject } from 'react-router';
import { DocumentFailure } from '@participa/shell/failure.tsx';
import { shellPages } from '@participa/shell/routes.tsx';
import { frameOf } from './frame.tsx';
import * as rooms from './rooms.ts';

/** Every page of the site: its table of contents. */
export const routes: RouteObject[] = [frameOf([...Object.values(rooms).flat(), ...shellPages], DocumentFailure)];
