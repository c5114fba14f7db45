import type { DocumentChart } from '@domain/document/document';
import { NUMBER_LINE, placesOn } from '@domain/document/number-line';
import { escaped } from './escaped';

const { width, height, left, middle, tick, dot } = NUMBER_LINE;

/** A number on its line as a drawing without any text in it; what it says is said beside it to whoever does not see it. */
export function chartDrawing(chart: DocumentChart): string {
  const { reached, steps } = placesOn(chart);
  const [first = left, last = left] = [steps[0], steps.at(-1)];
  const ticks = steps.map((x) => `M${short(x)} ${middle - tick}V${middle + tick}`).join('');
  return [
    `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(chart.description)}">`,
    `<path d="M${short(first)} ${middle}H${short(last)}${ticks}" stroke="#8a8a8a" stroke-width="1.2"/>`,
    `<path d="M${short(first)} ${middle}H${short(reached)}" stroke="#1a1a1a" stroke-width="3"/>`,
    `<circle cx="${short(reached)}" cy="${middle}" r="${dot}" fill="#1a1a1a"/></svg>`,
  ].join('');
}

function short(number: number): string {
  return number.toFixed(2);
}
