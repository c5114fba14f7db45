import { childId, personalId, recordId } from '@domain/identifiers';
import { templateId } from '@domain/template/template';
import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useSession } from '../desktop/session';
import {
  ActionsScreen,
  CaseloadScreen,
  ChildExportsScreen,
  ChildrenScreen,
  ChildScreen,
  ClinicScreen,
  ExportsScreen,
  PersonalListScreen,
  PersonalScreen,
  ReadWithReasonScreen,
  RecordExportsScreen,
  RecordScreen,
  SettingsScreen,
  TeamScreen,
  TemplateEditorScreen,
  TemplatePaperPreview,
  TemplateScreen,
  TemplatesScreen,
  TemplateWritingPreview,
  TodayScreen,
} from './screens';

/** Which screen an address shows. An address that fits nothing, or a broken identifier, leads to Today. */
export function Routes() {
  return (
    <Switch>
      <Route path="/today" component={TodayScreen} />
      <Route path="/children" component={ChildrenScreen} />
      <Route path="/children/:childId/:tab?">{(params) => <ChildRoute id={params.childId} tab={params.tab} />}</Route>
      <Route path="/actions" component={ActionsScreen} />
      <Route path="/caseload" component={CaseloadScreen} />
      <Route path="/team">{() => <ForManagers screen={<TeamScreen />} />}</Route>
      <Route path="/team/clinic">{() => <ForManagers screen={<ClinicScreen />} />}</Route>
      <Route path="/records/:recordId">{(params) => <RecordRoute id={params.recordId} />}</Route>
      <Route path="/personal" component={PersonalListScreen} />
      <Route path="/personal/:personalId">{(params) => <PersonalRoute id={params.personalId} />}</Route>
      <Route path="/personal/:personalId/read">
        {(params) => <PersonalRoute id={params.personalId} isWithReason />}
      </Route>
      <Route path="/templates" component={TemplatesScreen} />
      <Route path="/templates/:templateId">{(params) => <TemplateRoute id={params.templateId} />}</Route>
      <Route path="/templates/:templateId/edit">{(params) => <TemplateRoute id={params.templateId} isEditing />}</Route>
      <Route path="/exports">{() => <ForManagers screen={<ExportsScreen />} />}</Route>
      <Route path="/exports/records/:recordId">
        {(params) => <ForManagers screen={<RecordExportsRoute id={params.recordId} />} />}
      </Route>
      <Route path="/exports/children/:childId">
        {(params) => <ForManagers screen={<ChildExportsRoute id={params.childId} />} />}
      </Route>
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/" />
      <Route>
        <Redirect to="/today" replace />
      </Route>
    </Switch>
  );
}

/** A worker has no board: its address leads them to Today. */
function ForManagers({ screen }: { readonly screen: ReactNode }) {
  const { role } = useSession();
  return role === 'SW' ? <Redirect to="/today" replace /> : screen;
}

function ChildRoute({ id, tab }: { readonly id: string; readonly tab: string | undefined }) {
  const parsed = childId.safeParse(id);
  return parsed.success ? (
    <ChildScreen key={id} childId={parsed.data} tab={tab ?? ''} />
  ) : (
    <Redirect to="/children" replace />
  );
}

function RecordRoute({ id }: { readonly id: string }) {
  const parsed = recordId.safeParse(id);
  return parsed.success ? <RecordScreen key={id} recordId={parsed.data} /> : <Redirect to="/today" replace />;
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
