/** What a receipt says of a Word copy for the child's file, apart from which and whose. */
export const FILE_COPY_RECEIPT = {
  profile: 'FILE_COPY',
  format: 'WORD',
  folder: null,
  pieces: null,
  pieceHashes: null,
} as const;
