/** Records in one practice pack: more are not read on one day. */
export const MOST_PRACTICE_RECORDS = 30;
