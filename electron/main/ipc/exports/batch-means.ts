/** What a batch needs besides what every handler has. */
export type BatchMeans = {
  /** Between two files: whoever waits for the store goes first. */
  readonly letOthersGoFirst: () => Promise<void>;
  /** Writes a bug to the log and gives its reference. */
  readonly logError: (error: unknown) => string;
};
