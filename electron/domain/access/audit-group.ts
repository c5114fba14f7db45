import { z } from 'zod';

/** What the trail is looked through for. */
export const AUDIT_GROUP_LABELS = {
  SIGN_IN: 'Signing in and out',
  RECORD: 'Records',
  READING: 'Records read',
  COPY: 'Copies and files',
  CHILD: 'Children, actions and challenges',
  PERSONAL: 'Personal supervision',
  PEOPLE: 'People and settings',
  REFUSED: 'Refused',
} as const;
export const auditGroup = z.enum([
  ...(['SIGN_IN', 'RECORD', 'READING', 'COPY', 'CHILD', 'PERSONAL', 'PEOPLE', 'REFUSED'] as const),
]);
export type AuditGroup = z.infer<typeof auditGroup>;
