import type { SortColumn } from './arrange-actions';

export const COLUMNS: readonly { readonly id: SortColumn; readonly title: string; readonly width: string }[] = [
  { id: 'what', title: 'Will do what', width: '29%' },
  { id: 'who', title: 'Who', width: '16%' },
  { id: 'due', title: 'By when', width: '19%' },
  { id: 'child', title: 'Child', width: '13%' },
  { id: 'going', title: 'How it is going', width: '23%' },
];
