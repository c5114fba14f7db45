import { childId, recordId } from '@domain/identifiers';
import { Redirect, Route, Switch } from 'wouter';
import { CaseloadScreen, ChildrenScreen, ChildScreen, RecordScreen, SettingsScreen, TodayScreen } from './screens';

/** Which screen an address shows. An address that fits nothing, or a broken identifier, leads to Today. */
export function Routes() {
  return (
    <Switch>
      <Route path="/today" component={TodayScreen} />
      <Route path="/children" component={ChildrenScreen} />
      <Route path="/children/:childId">{(params) => <ChildRoute id={params.childId} />}</Route>
      <Route path="/caseload" component={CaseloadScreen} />
      <Route path="/records/:recordId">{(params) => <RecordRoute id={params.recordId} />}</Route>
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
