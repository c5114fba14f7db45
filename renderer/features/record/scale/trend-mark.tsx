import type { ReactNode } from 'react';

/** Lines are told apart by their dashes and the shape of their points, so that colour is not needed. */
const DASHES = ['none', '6 3', '2 3', '9 3 2 3'] as const;

export function dashOf(line: number): string {
  return DASHES[line % DASHES.length] ?? 'none';
}

type TrendMarkProps = { readonly line: number; readonly x: number; readonly y: number };

/** A point of a line: full circle, open square, full triangle, open diamond, and round again. */
export function TrendMark({ line, x, y }: TrendMarkProps) {
  return <g transform={`translate(${String(x)} ${String(y)})`}>{SHAPES[line % SHAPES.length]}</g>;
}

const SHAPES: readonly ReactNode[] = [
  <circle key="circle" r="3.5" fill="currentColor" stroke="none" />,
  <rect key="square" x="-5" y="-5" width="10" height="10" fill="none" />,
  <path key="triangle" d="M0 -5 L5 4 L-5 4 Z" fill="currentColor" stroke="none" />,
  <path key="diamond" d="M0 -7 L7 0 L0 7 L-7 0 Z" fill="none" />,
];
