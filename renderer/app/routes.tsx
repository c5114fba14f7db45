import { childId, personalId, recordId } from '@domain/identifiers';
import { templateId } from '@domain/template/template';
import { Redirect, Route, Switch } from 'wouter';
import {
  ActionsScreen,
  CaseloadScreen,
  ChildrenScreen,
  ChildScreen,
  PersonalListScreen,
  PersonalScreen,
  RecordScreen,
  SettingsScreen,
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
      <Route path="/children/:childId">{(params) => <ChildRoute id={params.childId} />}</Route>
      <Route path="/actions" component={ActionsScreen} />
      <Route path="/caseload" component={CaseloadScreen} />
      <Route path="/records/:recordId">{(params) => <RecordRoute id={params.recordId} />}</Route>
      <Route path="/personal" component={PersonalListScreen} />
      <Route path="/personal/:personalId">{(params) => <PersonalRoute id={params.personalId} />}</Route>
      <Route path="/templates" component={TemplatesScreen} />
      <Route path="/templates/:templateId">{(params) => <TemplateRoute id={params.templateId} />}</Route>
      <Route path="/templates/:templateId/edit">{(params) => <TemplateRoute id={params.templateId} isEditing />}</Route>
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/" />
      <Route>
        <Redirect to="/today" replace />
      </Route>
    </Switch>
  );
}

function ChildRoute({ id }: { readonly id: string }) {
  const parsed = childId.safeParse(id);
  return parsed.success ? <ChildScreen key={id} childId={parsed.data} /> : <Redirect to="/children" replace />;
}

function RecordRoute({ id }: { readonly id: string }) {
  const parsed = recordId.safeParse(id);
  return parsed.success ? <RecordScreen key={id} recordId={parsed.data} /> : <Redirect to="/today" replace />;
}

function PersonalRoute({ id }: { readonly id: string }) {
  const parsed = personalId.safeParse(id);
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
