/** Everything on screen that comes out of a manager's file. */
export const CAME_IN_A_FILE = [
  ...(['sealed:partners', 'sealed:look-reply', 'reviews:list', 'review:open', 'records:list', 'record:open'] as const),
  ...(['children:list', 'child:open', 'actions:list', 'action:history', 'search:find'] as const),
] as const;
