import type { PersonalId } from '@domain/identifiers';
import { useCallback } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { Page } from '../../../ui/page';
import { useOpened } from '../use-opened';
import { PersonalDesk } from './personal-desk';

type PersonalScreenProps = { readonly personalId: PersonalId };

/** The writing screen of a personal supervision. */
export function PersonalScreen({ personalId }: PersonalScreenProps) {
  const desktop = useDesktop();
  const ask = useCallback(() => desktop.call('personal:open', { personalId }), [desktop, personalId]);
  const { opened, onView, open } = useOpened(ask);

  switch (opened.kind) {
    case 'OPEN':
      return <PersonalDesk key={opened.turn} view={opened.view} onView={onView} />;
    case 'FAILED':
      return (
        <Page title="This personal supervision could not be opened">
          <FailureStrip failure={opened.failure} onTryAgain={open} />
        </Page>
      );
    default:
      return <div aria-busy="true" />;
  }
}
