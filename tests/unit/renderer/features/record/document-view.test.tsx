import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import { FluentProvider } from '@fluentui/react-components';
import { SectionReading } from '@renderer/features/record/reading/section-reading';
import { RecordPaper } from '@renderer/features/record/record-paper';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { everyKindRecord } from '../../../../support/every-kind-record';
import { exampleRecord } from '../../../../support/example-record';
import { TOBIN_SETTINGS } from '../../../../support/tobin-record';

const content = everyKindRecord();
const labelSet = content.template.labelSets[0];

function read(key: string, { isSmall = false, of = content } = {}) {
  const section = of.template.sections.find((each) => each.key === key);
  if (section === undefined || labelSet === undefined) throw new Error(`No section ${key}`);
  return render(
    <FluentProvider>
      <SectionReading section={section} context={{ content: of, labelSet }} isSmall={isSmall} />
    </FluentProvider>,
  );
}

/** Words as they stand on the page, without what lies between them. */
const bare = (text: string) => text.replace(/\s+/g, '');

const document = composeRecordDocument({ content, state: 'SHARED', seal: null, settings: TOBIN_SETTINGS });

describe('a record on a sheet of paper', () => {
  it('holds every word of the document, in its order', () => {
    const { container } = render(
      <FluentProvider>
        <RecordPaper document={document} />
      </FluentProvider>,
    );
    for (const caption of container.querySelectorAll('caption')) caption.remove();
    expect(bare(container.textContent)).toContain(bare(documentParagraphs(document).join('')));
  });

  it('shows the marking, the draft notice and what stands at the foot', () => {
    render(
      <FluentProvider>
        <RecordPaper document={document} />
      </FluentProvider>,
    );
    const sheet = within(screen.getByRole('article', { name: 'Case supervision' }));
    for (const words of ['OFFICIAL-SENSITIVE', "DRAFT, NOT FOR THE CHILD'S FILE", 'Record CS-000017 · version 1']) {
      expect(sheet.getByText(words)).toBeVisible();
    }
  });

  it('leaves out no level between its headings', () => {
    const { container } = render(
      <FluentProvider>
        <RecordPaper document={document} />
      </FluentProvider>,
    );
    const levels = [...container.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });
});

describe('a section as it reads', () => {
  it('is a table with a name and titles of its columns', () => {
    read('network');
    const table = screen.getByRole('table', { name: 'The people around Neve' });
    const titles = within(table).getAllByRole('columnheader');
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Who',
      'Knows the worries',
      'Has agreed to',
      'Could care for Neve',
    ]);
  });

  it('keeps a person’s line ends and marks', () => {
    const { container } = read('reflection');
    expect(within(container).getByText('Bold').tagName).toBe('STRONG');
    expect(container.querySelector('p br')).not.toBeNull();
  });

  it('draws where each number stands on its line, and says it to those who do not see it', () => {
    read('scale');
    expect(screen.getByRole('img', { name: '4 on a line from 0 to 10' })).toBeVisible();
    expect(screen.getByText('Not given').parentElement?.querySelector('svg')).toBeNull();
  });

  it('beside the text is read row by row, each cell under its title', () => {
    read('network', { isSmall: true });
    expect(screen.queryByRole('table')).toBeNull();
    const [nan] = screen.getAllByRole('listitem');
    expect(nan?.textContent).toMatch(/^WhoNan Patgrandmother.*Has agreed toSleep over every second Sunday/);
  });

  it('puts the headings inside it under its own title', () => {
    read('goals');
    expect(screen.getByRole('heading', { level: 3, name: 'Safety goal 1, for danger statement 1' })).toBeVisible();
  });

  it('says that nothing was written, also where there are only rows made ready', () => {
    read('update', { of: exampleRecord({ sections: {} }) });
    expect(screen.getByText('Nothing was written here.')).toBeVisible();
  });

  it('shows each earlier action that nobody spoke of', () => {
    read('lastActions', { of: everyKindRecord({ sections: {} }) });
    expect(screen.getAllByText('Not answered')).toHaveLength(2);
  });
});
