import type { DocumentChart } from '@domain/document/document';
import { NUMBER_LINE, placesOn } from '@domain/document/number-line';
import { ImageRun, Paragraph } from 'docx';
import { STYLE } from './look';
import { greyPng } from './png';
import { printableLine } from './printable-text';
import type { Setting } from './setting';

/** As Word counts pictures, in 96ths of an inch: as wide as the column of numbers allows. */
const SIZE = { width: NUMBER_LINE.width, height: NUMBER_LINE.height };
/** Dots of the picture to each of those, so that it is sharp on paper. */
const DENSITY = 3;
/** Half of how thick each line is. */
const HALF = { thin: 0.6, thick: 1.5 };
/** The line is grey and what is reached black, which also tells them apart in a photocopy. */
const SHADE = { ink: 0x1a, line: 0x8a, paper: 0xff };

/** How dark a shape makes a place: 0 outside of it, 1 inside, in between on its edge. */
type Shape = (x: number, y: number) => number;

const drawn = new Map<string, Buffer>();

/** A number's place on its line, as a picture that says the same to a screen reader. */
export function writeChart(chart: DocumentChart, setting: Setting): Paragraph {
  const picture = new ImageRun({
    type: 'png',
    data: pictureOf(chart),
    transformation: SIZE,
    altText: {
      id: String(setting.pictures.next()),
      name: 'Place on the scale',
      description: printableLine(chart.description),
    },
  });
  return new Paragraph({ style: STYLE.chart, children: [picture] });
}

function pictureOf({ value, most }: DocumentChart): Buffer {
  const key = `${value}/${most}`;
  const picture = drawn.get(key) ?? draw(value, most);
  drawn.set(key, picture);
  return picture;
}

function draw(value: number, most: number): Buffer {
  const { left, right, tick } = NUMBER_LINE;
  const places = placesOn({ value, most });
  const ticks = places.steps.map((x) => bar(x - HALF.thin, x + HALF.thin, tick));
  const scale = [bar(left, right, HALF.thin), ...ticks];
  const reached = [bar(left, places.reached, HALF.thick), dot(places.reached)];
  return greyPng(SIZE.width * DENSITY, SIZE.height * DENSITY, (column, row) => {
    const [x, y] = [(column + 0.5) / DENSITY, (row + 0.5) / DENSITY];
    const line = mixed(SHADE.paper, SHADE.line, darkest(scale, x, y));
    return Math.round(mixed(line, SHADE.ink, darkest(reached, x, y)));
  });
}

function bar(left: number, right: number, half: number): Shape {
  return (x, y) => covered(Math.max(left - x, x - right, Math.abs(y - NUMBER_LINE.middle) - half));
}

function dot(centre: number): Shape {
  return (x, y) => covered(Math.hypot(x - centre, y - NUMBER_LINE.middle) - NUMBER_LINE.dot);
}

/** `distance` is how far outside of a shape a place is, below zero inside. */
function covered(distance: number): number {
  return Math.min(Math.max(0.5 - distance * DENSITY, 0), 1);
}

function darkest(shapes: readonly Shape[], x: number, y: number): number {
  return Math.max(...shapes.map((shape) => shape(x, y)));
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
