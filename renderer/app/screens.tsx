import { later } from './later';

/** Each screen is a chunk of its own, so that opening the app never waits for the editor. */
export const TodayScreen = later(() => import('../features/today/today-screen').then((chunk) => chunk.TodayScreen));
export const ChildrenScreen = later(() =>
  import('../features/children/children-screen').then((chunk) => chunk.ChildrenScreen),
);
export const ChildScreen = later(() => import('../features/children/child-screen').then((chunk) => chunk.ChildScreen));
export const CaseloadScreen = later(() =>
  import('../features/caseload/caseload-screen').then((chunk) => chunk.CaseloadScreen),
);
export const RecordScreen = later(() => import('../features/record/record-screen').then((chunk) => chunk.RecordScreen));
export const SettingsScreen = later(() =>
  import('../features/settings/settings-screen').then((chunk) => chunk.SettingsScreen),
);
export const SearchDialog = later(() => import('../features/search/search-dialog').then((chunk) => chunk.SearchDialog));

const IN_ORDER_OF_NEED = [
  TodayScreen,
  ChildrenScreen,
  SearchDialog,
  RecordScreen,
  ChildScreen,
  CaseloadScreen,
  SettingsScreen,
];

/** Fetches every screen's code. One that cannot be fetched is tried again when it is opened. */
export async function prefetchScreens(): Promise<void> {
  for (const screen of IN_ORDER_OF_NEED) await screen.fetch().catch(() => undefined);
}
