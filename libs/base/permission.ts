import { string, type ZodType } from 'zod';
import type { Permission } from './room.ts';

/** A permission on the wire. Which ones there are the rooms' manifests say. */
export const PermissionText = string().regex(/^[a-z]+\.[a-z]+$/) as unknown as ZodType<Permission, Permission>;
