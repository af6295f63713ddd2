import { object, string, type ZodType } from 'zod';
import type { AdminSectionName, Permission } from './room.ts';

/** A permission on the wire. Which ones there are the rooms' manifests say. */
export const PermissionText = string().regex(/^[a-z]+\.[a-z]+$/) as unknown as ZodType<Permission, Permission>;

/** A section of the back office on the wire: the page finds its title by its name. */
export const OpenAdminSection = object({ name: string() as unknown as ZodType<AdminSectionName, AdminSectionName>, address: string() });
