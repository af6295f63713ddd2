import { object, string, type infer as Infer, type ZodType } from 'zod';
import type { Permission } from './room.ts';

/** A permission on the wire. Which ones there are the rooms' manifests say. */
export const PermissionText = string().regex(/^[a-z]+\.[a-z]+$/) as unknown as ZodType<Permission, Permission>;

/** A section of the back office on the wire, called in the language of the request. */
export const OpenAdminSection = object({ name: string(), address: string(), title: string(), text: string() });
export type OpenAdminSection = Infer<typeof OpenAdminSection>;
