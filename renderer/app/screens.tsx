import { later } from './later';

/** Each screen is a chunk of its own, so that opening the app never waits for the editor. */
export const TodayScreen = later(() => import('../features/today/today-screen').then((chunk) => chunk.TodayScreen));
export const ChildrenScreen = later(() =>
  import('../features/children/children-screen').then((chunk) => chunk.ChildrenScreen),
);
export const ChildScreen = later(() => import('../features/children/child-screen').then((chunk) => chunk.ChildScreen));
export const ActionsScreen = later(() =>
  import('../features/actions/actions-screen').then((chunk) => chunk.ActionsScreen),
);
export const CaseloadScreen = later(() =>
  import('../features/caseload/caseload-screen').then((chunk) => chunk.CaseloadScreen),
);
export const RecordScreen = later(() => import('../features/record/record-screen').then((chunk) => chunk.RecordScreen));
export const ReviewScreen = later(() => import('../features/review/review-screen').then((chunk) => chunk.ReviewScreen));
export const TeamScreen = later(() => import('../features/team/team-screen').then((chunk) => chunk.TeamScreen));
export const ClinicScreen = later(() =>
  import('../features/team/clinic/clinic-screen').then((chunk) => chunk.ClinicScreen),
);
export const PersonalListScreen = later(() =>
  import('../features/personal/personal-list-screen').then((chunk) => chunk.PersonalListScreen),
);
export const PersonalScreen = later(() =>
  import('../features/record/personal/personal-screen').then((chunk) => chunk.PersonalScreen),
);
export const SettingsScreen = later(() =>
  import('../features/settings/settings-screen').then((chunk) => chunk.SettingsScreen),
);
export const ExportsScreen = later(() =>
  import('../features/exports/exports-screen').then((chunk) => chunk.ExportsScreen),
);
export const SealedFilesScreen = later(() =>
  import('../features/sealed/sealed-files-screen').then((chunk) => chunk.SealedFilesScreen),
);
export const WorkerFilesScreen = later(() =>
  import('../features/sealed/worker-files-screen').then((chunk) => chunk.WorkerFilesScreen),
);
export const BringInScreen = later(() =>
  import('../features/sealed/merge/bring-in-screen').then((chunk) => chunk.BringInScreen),
);
export const OwnCopyDesk = later(() =>
  import('../features/sealed/own-copy/own-copy-desk').then((chunk) => chunk.OwnCopyDesk),
);
export const SealedDropDialog = later(() =>
  import('../features/sealed/drop/sealed-drop-dialog').then((chunk) => chunk.SealedDropDialog),
);
export const AuditScreen = later(() => import('../features/audit/audit-screen').then((chunk) => chunk.AuditScreen));
export const FilingScreen = later(() => import('../features/filing/filing-screen').then((chunk) => chunk.FilingScreen));
export const AgreedScreen = later(() =>
  import('../features/record/agreed/agreed-screen').then((chunk) => chunk.AgreedScreen),
);
export const AgreedRecordScreen = later(() =>
  import('../features/record/agreed/agreed-record-screen').then((chunk) => chunk.AgreedRecordScreen),
);
export const AskedRecordScreen = later(() =>
  import('../features/record/agreed/asked-record-screen').then((chunk) => chunk.AskedRecordScreen),
);
export const RecordExportsScreen = later(() =>
  import('../features/exports/record-exports-screen').then((chunk) => chunk.RecordExportsScreen),
);
export const ChildExportsScreen = later(() =>
  import('../features/exports/child-exports-screen').then((chunk) => chunk.ChildExportsScreen),
);
export const TemplatesScreen = later(() =>
  import('../features/templates/list/templates-screen').then((chunk) => chunk.TemplatesScreen),
);
export const TemplateScreen = later(() =>
  import('../features/templates/page/template-screen').then((chunk) => chunk.TemplateScreen),
);
export const TemplateEditorScreen = later(() =>
  import('../features/templates/editor/template-editor-screen').then((chunk) => chunk.TemplateEditorScreen),
);
export const TemplateWritingPreview = later(() =>
  import('../features/record/preview/template-writing-preview').then((chunk) => chunk.TemplateWritingPreview),
);
export const TemplatePaperPreview = later(() =>
  import('../features/record/preview/template-paper-preview').then((chunk) => chunk.TemplatePaperPreview),
);
export const SearchDialog = later(() => import('../features/search/search-dialog').then((chunk) => chunk.SearchDialog));
export const FileCheckDialog = later(() =>
  import('../features/examine/file-check-dialog').then((chunk) => chunk.FileCheckDialog),
);

const IN_ORDER_OF_NEED = [
  TodayScreen,
  OwnCopyDesk,
  ChildrenScreen,
  SearchDialog,
  RecordScreen,
  ReviewScreen,
  ChildScreen,
  ActionsScreen,
  TeamScreen,
  ClinicScreen,
  ExportsScreen,
  RecordExportsScreen,
  ChildExportsScreen,
  SealedFilesScreen,
  WorkerFilesScreen,
  BringInScreen,
  CaseloadScreen,
  PersonalListScreen,
  PersonalScreen,
  SettingsScreen,
  TemplatesScreen,
  TemplateScreen,
  TemplateEditorScreen,
  TemplateWritingPreview,
  TemplatePaperPreview,
  FileCheckDialog,
  SealedDropDialog,
  AuditScreen,
  FilingScreen,
  AgreedScreen,
  AgreedRecordScreen,
  AskedRecordScreen,
];

/** Fetches every screen's code. One that cannot be fetched is tried again when it is opened. */
export async function prefetchScreens(): Promise<void> {
  for (const screen of IN_ORDER_OF_NEED) await screen.fetch().catch(() => undefined);
}
