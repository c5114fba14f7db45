import { roomBelowPictures } from '@main/word/house/room-below-pictures';
import { parseXml } from '@main/word/house/xml-tree';
import { elementsIn } from '@main/word/xml-element';
import { expect, test } from 'vitest';

const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ');
/** Two centimetres high: 1,134 twips. */
const HEIGHT = 720_000;

type Floating = { readonly of?: string; readonly behind?: '0' | '1'; readonly wrap?: string; readonly height?: number };

const floating = ({ of = 'paragraph', behind = '0', wrap = 'wp:wrapSquare', height = HEIGHT }: Floating = {}) =>
  `<w:r><w:drawing><wp:anchor behindDoc="${behind}"><wp:positionV relativeFrom="${of}"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="100" cy="${height}"/><${wrap}/></wp:anchor></w:drawing></w:r>`;
const line = (inside = '') => `<w:p>${inside}</w:p>`;

function room(header: string): number {
  const root = parseXml(`<w:hdr ${SPACES}>${header}</w:hdr>`, { elements: 1_000 });
  return roomBelowPictures(elementsIn(root), 567);
}

test('a line after a floating logo comes down to where the logo ends', () => {
  expect(room(line(floating()))).toBe(1_134 - 200);
  expect(room(line(floating()) + line())).toBe(1_134 - 400);
  expect(room(line() + line(floating()))).toBe(1_134 - 200);
  expect(room(`<w:tbl><w:tr><w:tc>${line(floating())}</w:tc></w:tr></w:tbl>`)).toBe(1_134 - 200);
});

test('a logo placed from the edge of the paper is counted from there', () => {
  expect(room(line(floating({ of: 'page' })))).toBe(1_134 - 567 - 200);
});

test.each([
  ['there is no picture', line()],
  ['the words beside it reach below it', line(floating()) + line().repeat(9)],
  ['it lies behind the text', line(floating({ behind: '1' }))],
  ['it pushes the text away itself', line(floating({ wrap: 'wp:wrapTopAndBottom' }))],
  ['it is a ground for the whole page', line(floating({ height: 9_000_000 }))],
])('no room is needed where %s', (_why, header) => {
  expect(room(header)).toBe(0);
});
