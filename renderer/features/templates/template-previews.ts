import type { DemoChild } from '@domain/template/demo-children';
import type { TemplateDraft } from '@domain/template/template-draft';
import type { ComponentType } from 'react';

export type PreviewProps = { readonly template: TemplateDraft; readonly child: DemoChild };

/**
 * How a form looks when it is used. Both are drawn by the writing screen's own parts, which this room may not know:
 * `renderer/app` hands them in.
 */
export type TemplatePreviews = {
  /** As the manager writes in it. One can write in it; nothing is kept. */
  readonly Writing: ComponentType<PreviewProps>;
  /** As it prints. */
  readonly Paper: ComponentType<PreviewProps>;
};
