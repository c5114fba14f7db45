import { tokens } from '@fluentui/react-components';

/** A button for what cannot be undone: the only red in the program. */
export const DANGER_LOOK = {
  backgroundColor: tokens.colorPaletteRedBackground3,
  color: tokens.colorNeutralForegroundOnBrand,
  ':hover': { backgroundColor: tokens.colorPaletteRedForeground1, color: tokens.colorNeutralForegroundOnBrand },
  ':hover:active': {
    backgroundColor: tokens.colorPaletteRedForeground1,
    color: tokens.colorNeutralForegroundOnBrand,
  },
} as const;
