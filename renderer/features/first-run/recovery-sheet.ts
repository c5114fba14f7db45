import type { Answer } from '@contract/contract';

/** The groups of the new recovery key, and which of them are typed back. Shown once, kept nowhere. */
export type RecoverySheet = Answer<'vault:begin-setup'>;
