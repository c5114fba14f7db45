import { type BrandVariants, createLightTheme, type Theme } from '@fluentui/react-components';

/** One accent: a quiet petrol blue. White on shade 80 has a contrast of 6.5 to 1. */
const petrol: BrandVariants = {
  10: '#03131a',
  20: '#082431',
  30: '#0b3243',
  40: '#0e4056',
  50: '#114b65',
  60: '#145571',
  70: '#175d7c',
  80: '#1b6586',
  90: '#387c9a',
  100: '#5492ad',
  110: '#70a7bf',
  120: '#8cbccf',
  130: '#a8cfde',
  140: '#c4e0ea',
  150: '#deeef4',
  160: '#f0f7fa',
};

const FONT_FAMILY = "'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** The look of every screen: Fluent's light theme with our accent. `styles/` repeats what the unlock screen needs. */
export const throughlineTheme: Theme = {
  ...createLightTheme(petrol),
  fontFamilyBase: FONT_FAMILY,
  colorNeutralStroke1: '#c7c7c7',
  colorStrokeFocus2: '#0b3243',
};
