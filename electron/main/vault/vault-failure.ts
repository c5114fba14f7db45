/** What can go wrong on the way to the data key, each with a sentence a person gets. */
export type VaultFailure =
  | {
      readonly kind:
        | 'WRONG_PASSPHRASE'
        | 'WRONG_CODE'
        | 'WRONG_RECOVERY_KEY'
        | 'RECOVERY_NOT_CONFIRMED'
        | 'WRONG_STATE';
    }
  | { readonly kind: 'KEYRING_DAMAGED' | 'NEWER_VERSION' }
  | { readonly kind: 'FILE_MISSING'; readonly file: 'keyring.json' | 'store.db' };
