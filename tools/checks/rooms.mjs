import { posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { codeFilesBelow } from './code-files.mjs';
import { aliases, rooms } from './room-table.mjs';

/**
 * @typedef {import('./room-table.mjs').Room} Room
 * @typedef {{ type?: string, [key: string]: any }} SyntaxNode
 * @typedef {{ name: string, typeOnly: boolean }} Import
 */

const checkedFolders = ['electron', 'renderer', 'tools'];

/**
 * Holds every import against the table of rooms, by the file it really leads to and not by how it is written, and
 * keeps `window.throughline` inside `renderer/desktop`.
 * @returns {string[]} one sentence for each import through a wall
 */
export function brokenWalls() {
  return codeFilesBelow(checkedFolders)
    .filter(({ path }) => !path.endsWith('.css'))
    .flatMap(wallsBrokenBy);
}

/**
 * @param {import('./code-files.mjs').CodeFile} file
 * @returns {string[]}
 */
export function wallsBrokenBy({ path, text }) {
  const nodes = [...walk(parse(path, text))];
  const room = roomOf(path);
  if (!room) return [`${path} is in no room of tools/checks/room-table.mjs.`];
  const imports = nodes.flatMap(importOf);
  const forbidden = imports.filter((imported) => !isAllowed(path, room, imported));
  const sentences = forbidden.map(
    ({ name, typeOnly }) => `${path} must not import ${name}${typeOnly ? ' (type)' : ''}.`,
  );
  const touchesDesktop = path.startsWith('renderer/') && room.path !== 'renderer/desktop' && nodes.some(namesTheBridge);
  return touchesDesktop ? [...sentences, `${path} reads window.throughline; only renderer/desktop may.`] : sentences;
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {SyntaxNode}
 */
function parse(path, text) {
  const lang = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
  return parseAst(text, { lang, sourceType: 'module' }, path);
}

/**
 * @param {SyntaxNode} node
 * @returns {Generator<SyntaxNode>}
 */
function* walk(node) {
  yield node;
  const children = Object.values(node).flat();
  for (const child of children) {
    if (child && typeof child === 'object' && 'type' in child) yield* walk(child);
  }
}

/**
 * @param {SyntaxNode} node
 * @returns {Import[]}
 */
function importOf(node) {
  const declared = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];
  if (declared.includes(node.type ?? '') && node['source']) {
    const typeOnly = (node['importKind'] ?? node['exportKind']) === 'type';
    return [{ name: node['source'].value, typeOnly }];
  }
  if (node.type === 'ImportExpression') return [{ name: node['source'].value ?? 'a computed name', typeOnly: false }];
  if (node.type === 'TSImportType') return [{ name: (node['source'] ?? node['argument']).value, typeOnly: true }];
  return [];
}

/**
 * @param {string} path
 * @param {Room} room
 * @param {Import} imported
 */
function isAllowed(path, room, { name, typeOnly }) {
  const target = targetOf(path, name);
  if (target === undefined) return room.packages.some((allowed) => isPackage(allowed, name));
  if (target.startsWith('resources/')) return room.rooms.includes('resources');
  const targetRoom = roomOf(target);
  if (!targetRoom) return false;
  if (targetRoom === room) return !crossesFeatures(path, target);
  return room.rooms.includes(targetRoom.path) || (typeOnly && room.types.includes(targetRoom.path));
}

/**
 * The project file an import leads to, or undefined for a package.
 * @param {string} path
 * @param {string} name
 */
function targetOf(path, name) {
  if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
  const [head, ...rest] = name.split('/');
  const folder = Object.entries(aliases).find(([alias]) => alias === head)?.[1];
  return folder && [folder, ...rest].join('/');
}

/**
 * @param {string} allowed
 * @param {string} name
 */
function isPackage(allowed, name) {
  return name === allowed || name.startsWith(/[/:]$/.test(allowed) ? allowed : `${allowed}/`);
}

/**
 * @param {string} from
 * @param {string} to
 */
function crossesFeatures(from, to) {
  const feature = /^renderer\/features\/([^/]+)\//;
  return feature.test(from) && feature.exec(from)?.[1] !== feature.exec(to)?.[1];
}

/**
 * @param {string} path
 * @returns {Room | undefined}
 */
function roomOf(path) {
  const containing = rooms.filter((room) => path.startsWith(`${room.path}/`));
  const [closest] = containing.sort((a, b) => b.path.length - a.path.length);
  const isInFolder = closest !== undefined && path.slice(closest.path.length + 1).includes('/');
  return closest?.rootFilesOnly && isInFolder ? undefined : closest;
}

/** @param {SyntaxNode} node */
function namesTheBridge(node) {
  const isName = node.type === 'Identifier' && node['name'] === 'throughline';
  const isComputed = node.type === 'MemberExpression' && node['property'].value === 'throughline';
  return isName || isComputed;
}
