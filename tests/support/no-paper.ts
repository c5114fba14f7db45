import type { Paper } from '@main/paper/paper-maker';

/** For tests that run without a window: nothing can be laid out on pages there, and whoever tries is told. */
export const NO_PAPER: Paper = {
  toPdf: () => Promise.reject(new Error('There is no window here to make a PDF in')),
  print: () => Promise.reject(new Error('There is no window here to print from')),
};
