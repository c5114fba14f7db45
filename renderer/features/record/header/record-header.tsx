import { formatDateWithWeekday } from '@domain/calendar/format-date';
import type { RecordContent } from '@domain/record/record';
import { caseNumber } from '@domain/record/record-numbers';
import { useSyncExternalStore } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { SmallFormItems } from '../steps/small-form-items';
import { childFacts, childName } from './child-line';
import { HeaderBar, type StepGroup } from './header-bar';
import type { MainStep } from './main-step';
import { stateLine } from './state-line';

type RecordHeaderProps = {
  readonly main: MainStep;
  readonly others: readonly StepGroup[];
  /** True where nothing else takes the focus on arrival. */
  readonly takesFocus: boolean;
};

/** Which child, in what situation; which record, of which day; what happens next and who does it. */
export function RecordHeaderBar({ main, others, takesFocus }: RecordHeaderProps) {
  const { view, draft, today } = useRecordDesk();
  const header = useSyncExternalStore(draft.subscribe, draft.header);
  const content = { ...view.content, header };
  return (
    <HeaderBar
      back={{ href: `#/children/${content.child.id}`, label: "Back to the child's page" }}
      title={childName(content, today)}
      aside={childFacts(content, today).join(' · ')}
      line={[
        nameOf(content),
        header.sessionDate ? formatDateWithWeekday(header.sessionDate) : '',
        stateLine({ ...view, content }),
      ]}
      main={main}
      others={others}
      moreItems={<SmallFormItems />}
      takesFocus={takesFocus}
    />
  );
}

/** An addendum is never shown without the record it belongs to. */
function nameOf({ template, addendumTo }: RecordContent): string {
  return addendumTo === null ? template.name : `${template.name} to ${caseNumber(addendumTo.number)}`;
}
