import { z } from 'zod';

/** Identifiers are random UUIDs made by the main process. The brand keeps a child's from being used as a record's. */
export const childId = z.uuid().brand<'ChildId'>();
export const recordId = z.uuid().brand<'RecordId'>();
export const personalId = z.uuid().brand<'PersonalId'>();
export const userId = z.uuid().brand<'UserId'>();
export const actionId = z.uuid().brand<'ActionId'>();
export const challengeId = z.uuid().brand<'ChallengeId'>();
export const sealedFileId = z.uuid().brand<'SealedFileId'>();
export const handedAnswerId = z.uuid().brand<'HandedAnswerId'>();
export const importId = z.uuid().brand<'ImportId'>();

export type ChildId = z.infer<typeof childId>;
export type RecordId = z.infer<typeof recordId>;
export type PersonalId = z.infer<typeof personalId>;
export type UserId = z.infer<typeof userId>;
export type ActionId = z.infer<typeof actionId>;
export type ChallengeId = z.infer<typeof challengeId>;
export type ImportId = z.infer<typeof importId>;
export type SealedFileId = z.infer<typeof sealedFileId>;
export type HandedAnswerId = z.infer<typeof handedAnswerId>;
