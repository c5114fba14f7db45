import { lazy } from 'react';

const load = {
  today: () => import('../features/today/today-screen'),
  children: () => import('../features/children/children-screen'),
  child: () => import('../features/children/child-screen'),
  caseload: () => import('../features/caseload/caseload-screen'),
  record: () => import('../features/record/record-screen'),
  settings: () => import('../features/settings/settings-screen'),
  search: () => import('../features/search/search-dialog'),
};

/** Each screen is a chunk of its own, so that opening the app never waits for the editor. */
export const TodayScreen = lazy(() => load.today().then((chunk) => ({ default: chunk.TodayScreen })));
export const ChildrenScreen = lazy(() => load.children().then((chunk) => ({ default: chunk.ChildrenScreen })));
export const ChildScreen = lazy(() => load.child().then((chunk) => ({ default: chunk.ChildScreen })));
export const CaseloadScreen = lazy(() => load.caseload().then((chunk) => ({ default: chunk.CaseloadScreen })));
export const RecordScreen = lazy(() => load.record().then((chunk) => ({ default: chunk.RecordScreen })));
export const SettingsScreen = lazy(() => load.settings().then((chunk) => ({ default: chunk.SettingsScreen })));
export const SearchDialog = lazy(() => load.search().then((chunk) => ({ default: chunk.SearchDialog })));

/** Fetches every screen's chunk in the order in which it is likely to be wanted. A failed fetch is tried again on opening. */
export async function prefetchScreens(): Promise<void> {
  for (const fetchChunk of [
    load.today,
    load.children,
    load.record,
    load.child,
    load.search,
    load.caseload,
    load.settings,
  ]) {
    await fetchChunk().catch(() => undefined);
  }
}
