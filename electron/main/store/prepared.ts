import type { Database, Statement } from 'better-sqlite3';

const statementsOf = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/**
 * A prepared statement for this text, made once a connection. `Row` is what the statement's columns are known to
 * be: the tables are STRICT, so the type of a column is the type of its values.
 */
export function prepared<Row>(database: Database, sql: string): Statement<unknown[], Row> {
  const statements = statementsOf.get(database) ?? new Map<string, Statement<unknown[], unknown>>();
  statementsOf.set(database, statements);
  const statement = statements.get(sql) ?? database.prepare<unknown[], unknown>(sql);
  statements.set(sql, statement);
  return statement as Statement<unknown[], Row>;
}

/** All or nothing. Inside another transaction it is a part of that one. */
export function inOneTransaction<T>(database: Database, work: () => T): T {
  return database.inTransaction ? work() : database.transaction(work).immediate();
}
