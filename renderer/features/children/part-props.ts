import type { ChildPage } from '@contract/child-calls';
import type { Answer } from '@contract/contract';

/** What a part of a child's page is drawn from. */
export type PartProps = {
  readonly page: ChildPage;
  readonly story: Answer<'child:story'> | undefined;
};
