import { z } from 'zod';

/** Identifiers by the name a request has for them. */
export type KnownIds = Readonly<Record<string, string>>;

type Shape = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
};

const MOST = 60;

/**
 * Requests that fit a schema, made from its own shape: each choice of a list once or more, every switch on, one of each
 * list, and known identifiers under the names a request has for them. So a channel that is added tomorrow is asked, too.
 */
export function requestsOfShape(schema: z.ZodType, ids: KnownIds): unknown[] {
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', reused: 'inline' }) as Shape;
  return valuesOf(shape, '', ids).slice(0, MOST);
}

function valuesOf(shape: Shape, name: string, ids: KnownIds): unknown[] {
  if ('const' in shape) return [shape.const];
  if (shape.enum !== undefined) return [...shape.enum];
  const either = shape.anyOf ?? shape.oneOf;
  if (either !== undefined) return either.flatMap((each) => valuesOf(each, name, ids));
  if (typeof shape.type === 'object') return shape.type.flatMap((type) => valuesOf({ ...shape, type }, name, ids));
  switch (shape.type) {
    case 'object':
      return objectsOf(shape, ids);
    case 'array':
      return typeof shape.items === 'object' ? valuesOf(shape.items, singular(name), ids).map((each) => [each]) : [[]];
    case 'string':
      return [textFor(shape, name, ids)];
    case 'boolean':
      return [true];
    case 'integer':
    case 'number':
      return [1];
    case 'null':
      return [null];
    default:
      return [undefined];
  }
}

/**
 * Every choice of every field, one beside another and not each with each: the longest list says how many there are. Then
 * once more with what must be there and nothing else.
 */
function objectsOf({ properties = {}, required = [] }: Shape, ids: KnownIds): unknown[] {
  const fields = Object.entries(properties).map(([key, shape]) => [key, valuesOf(shape, key, ids)] as const);
  const needed = fields.filter(([key]) => required.includes(key));
  return needed.length === fields.length
    ? besideEachOther(fields)
    : [...besideEachOther(fields), ...besideEachOther(needed)];
}

type Choices = readonly (readonly [key: string, values: readonly unknown[]])[];

function besideEachOther(fields: Choices): unknown[] {
  const most = Math.max(1, ...fields.map(([, values]) => values.length));
  return Array.from({ length: most }, (_none, at) =>
    Object.fromEntries(fields.map(([key, values]) => [key, values[at % Math.max(1, values.length)]])),
  );
}

/** The form of personal supervision, so that it is asked for too. */
const A_FORM = 'personal';

function textFor({ format, pattern = '', minLength = 0 }: Shape, name: string, ids: KnownIds): string {
  if (format === 'date-time') return '2026-11-09T10:00:00.000Z';
  if (pattern.startsWith('^[a-z]')) return A_FORM;
  const known = ids[name];
  if (known !== undefined) return known;
  if (format === 'uuid') return ids['recordId'] ?? '';
  if (/On$|From$|^(?:due|day|from|until|date|on|planStart|sessionDate)$/.test(name)) return '2026-11-09';
  return minLength > 0 || name === 'reason' ? 'plain words' : '';
}

function singular(name: string): string {
  return name.replace(/s$/, '');
}
