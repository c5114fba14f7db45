import { may, type Right } from '@domain/access/may';
import { childId, personalId, recordId, userId } from '@domain/identifiers';
import { templateId } from '@domain/template/template';
import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useSession } from '../desktop/session';
import { homeOf } from './home-of';
import {
  ActionsScreen,
  AgreedRecordScreen,
  AgreedScreen,
  AskedRecordScreen,
  AuditScreen,
  BringInScreen,
  CaseloadScreen,
  ChildExportsScreen,
  ChildrenScreen,
  ChildScreen,
  ClinicScreen,
  ExportsScreen,
  FilingScreen,
  OwnCopyDesk,
  PersonalListScreen,
  PersonalScreen,
  ReadWithReasonScreen,
  RecordExportsScreen,
  RecordScreen,
  ReviewScreen,
  SealedFilesScreen,
  SettingsScreen,
  TeamScreen,
  TemplateEditorScreen,
  TemplatePaperPreview,
  TemplateScreen,
  TemplatesScreen,
  TemplateWritingPreview,
  TodayScreen,
  WorkerFilesScreen,
} from './screens';

/** Which screen an address shows. An address that fits nothing, or a broken identifier, leads to Today. */
export function Routes() {
  return (
    <Switch>
      <Route path="/today">{() => <For right="SEE_CHILDREN" screen={<TodayRoute />} />}</Route>
      <Route path="/children">{() => <For right="SEE_CHILDREN" screen={<ChildrenScreen />} />}</Route>
      <Route path="/children/:childId/:tab?">
        {(params) => <For right="SEE_CHILDREN" screen={<ChildRoute id={params.childId} tab={params.tab} />} />}
      </Route>
      <Route path="/actions">{() => <For right="SEE_CHILDREN" screen={<ActionsScreen />} />}</Route>
      <Route path="/caseload">{() => <For right="WRITE_RECORDS" screen={<CaseloadScreen />} />}</Route>
      <Route path="/team">{() => <For right="SEE_BOARD" screen={<TeamScreen />} />}</Route>
      <Route path="/team/clinic">{() => <For right="SEE_CLINIC" screen={<ClinicScreen />} />}</Route>
      <Route path="/records/:recordId">
        {(params) => <For right="TAKE_PART" screen={<RecordRoute id={params.recordId} />} />}
      </Route>
      <Route path="/personal">{() => <For right="HAVE_PERSONAL" isTeams screen={<PersonalListScreen />} />}</Route>
      <Route path="/personal/:personalId">
        {(params) => <For right="HAVE_PERSONAL" isTeams screen={<PersonalRoute id={params.personalId} />} />}
      </Route>
      <Route path="/personal/:personalId/read">
        {(params) => <For right="ASK_FOR_PERSONAL" screen={<PersonalRoute id={params.personalId} isWithReason />} />}
      </Route>
      <Route path="/templates">{() => <For right="TAKE_PART" isTeams screen={<TemplatesScreen />} />}</Route>
      <Route path="/templates/:templateId">
        {(params) => <For right="TAKE_PART" isTeams screen={<TemplateRoute id={params.templateId} />} />}
      </Route>
      <Route path="/templates/:templateId/edit">
        {(params) => <For right="WRITE_RECORDS" screen={<TemplateRoute id={params.templateId} isEditing />} />}
      </Route>
      <Route path="/exports">{() => <For right="LIST_EXPORTS" screen={<ExportsScreen />} />}</Route>
      <Route path="/exports/records/:recordId">
        {(params) => <For right="MAKE_FILE_COPY" screen={<RecordExportsRoute id={params.recordId} />} />}
      </Route>
      <Route path="/exports/children/:childId">
        {(params) => <For right="MAKE_FILE_COPY" screen={<ChildExportsRoute id={params.childId} />} />}
      </Route>
      <Route path="/agreed">{() => <For right="OPEN_RECORDS" screen={<AgreedScreen />} />}</Route>
      <Route path="/agreed/:recordId">
        {(params) => <For right="OPEN_RECORDS" screen={<AgreedRoute id={params.recordId} />} />}
      </Route>
      <Route path="/ask">{() => <For right="ASK_FOR_RECORD" screen={<AskedRecordScreen />} />}</Route>
      <Route path="/filing">{() => <For right="SEE_FILING" screen={<FilingScreen />} />}</Route>
      <Route path="/audit">{() => <For right="SEE_AUDIT" screen={<AuditScreen />} />}</Route>
      <Route path="/sealed-files">{() => <For right="WRITE_RECORDS" screen={<SealedFilesScreen />} />}</Route>
      <Route path="/sealed-files/answer">{() => <For right="WRITE_RECORDS" screen={<BringInScreen />} />}</Route>
      <Route path="/sealed-files/:userId">
        {(params) => <For right="WRITE_RECORDS" screen={<WorkerFilesRoute id={params.userId} />} />}
      </Route>
      <Route path="/settings">{() => <SettingsScreen />}</Route>
      <Route path="/settings/people">{() => <SettingsScreen opensAt="PEOPLE" />}</Route>
      <Route path="/" />
      <Route>
        <Home />
      </Route>
    </Switch>
  );
}

/** In a worker's own copy everything comes in files: what comes and goes stands first. */
function TodayRoute() {
  const { storeKind } = useSession();
  return <TodayScreen first={storeKind === 'OWN_COPY' ? <OwnCopyDesk /> : null} />;
}

type ForProps = {
  readonly right: Right;
  /** It works from a team's store, and is not there in a worker's own copy. */
  readonly isTeams?: boolean;
  readonly screen: ReactNode;
};

/** The address of a place that is not in a role's row leads them to where they start. */
function For({ right, isTeams = false, screen }: ForProps) {
  const { role, storeKind } = useSession();
  return may(role, right) && (!isTeams || storeKind === 'TEAM') ? screen : <Home />;
}

function Home() {
  const { role } = useSession();
  return <Redirect to={homeOf(role)} replace />;
}

function AgreedRoute({ id }: { readonly id: string }) {
  const parsed = recordId.safeParse(id);
  return parsed.success ? <AgreedRecordScreen key={id} recordId={parsed.data} /> : <Redirect to="/agreed" replace />;
}

function ChildRoute({ id, tab }: { readonly id: string; readonly tab: string | undefined }) {
  const parsed = childId.safeParse(id);
  return parsed.success ? (
    <ChildScreen key={id} childId={parsed.data} tab={tab ?? ''} />
  ) : (
    <Redirect to="/children" replace />
  );
}

/** A worker answers a record that is shared with them; every other record is opened as it stands. */
function RecordRoute({ id }: { readonly id: string }) {
  const { role } = useSession();
  const parsed = recordId.safeParse(id);
  if (!parsed.success) return <Redirect to="/today" replace />;
  const record = <RecordScreen key={id} recordId={parsed.data} />;
  return role === 'SW' ? <ReviewScreen key={id} recordId={parsed.data} otherwise={record} /> : record;
}

function WorkerFilesRoute({ id }: { readonly id: string }) {
  const parsed = userId.safeParse(id);
  return parsed.success ? <WorkerFilesScreen key={id} userId={parsed.data} /> : <Redirect to="/sealed-files" replace />;
}

function RecordExportsRoute({ id }: { readonly id: string }) {
  const parsed = recordId.safeParse(id);
  return parsed.success ? <RecordExportsScreen key={id} recordId={parsed.data} /> : <Redirect to="/exports" replace />;
}

function ChildExportsRoute({ id }: { readonly id: string }) {
  const parsed = childId.safeParse(id);
  return parsed.success ? <ChildExportsScreen key={id} childId={parsed.data} /> : <Redirect to="/exports" replace />;
}

function PersonalRoute({ id, isWithReason = false }: { readonly id: string; readonly isWithReason?: boolean }) {
  const parsed = personalId.safeParse(id);
  if (parsed.success && isWithReason) return <ReadWithReasonScreen key={id} personalId={parsed.data} />;
  return parsed.success ? <PersonalScreen key={id} personalId={parsed.data} /> : <Redirect to="/personal" replace />;
}

/** How a form looks when it is used belongs to the writing screen, which the form editor may not know: it is handed in here. */
const PREVIEWS = { Writing: TemplateWritingPreview, Paper: TemplatePaperPreview };

function TemplateRoute({ id, isEditing = false }: { readonly id: string; readonly isEditing?: boolean }) {
  const parsed = templateId.safeParse(id);
  if (!parsed.success) return <Redirect to="/templates" replace />;
  if (isEditing) return <TemplateEditorScreen key={id} templateId={parsed.data} previews={PREVIEWS} />;
  return <TemplateScreen key={id} templateId={parsed.data} />;
}
