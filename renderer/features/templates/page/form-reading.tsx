import { NEED_NAMES, WHO_NAMES } from '@domain/template/part-names';
import { readableText } from '@domain/template/readable-text';
import { sayWhenShown } from '@domain/template/say-conditions';
import { SECTION_KIND_NAMES } from '@domain/template/section-kind-names';
import type { Template } from '@domain/template/template';
import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { plainTitle } from '../parts/plain-title';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', maxWidth: '840px' },
  section: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '20px',
    // Two hundred sections are drawn at once; only those in sight are laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  prompts: { margin: '4px 0 0', paddingLeft: '20px', maxWidth: '75ch' },
});

/** A version of a form, for reading: what is asked, of whom, and when it is shown. */
export const FormReading = memo(function FormReading({ form }: { readonly form: Template }) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {form.sections.map((section, position) => (
        <SectionReading key={section.key} section={section} number={position + 1} form={form} />
      ))}
    </ol>
  );
});

type SectionReadingProps = {
  readonly section: TemplateSection;
  readonly number: number;
  readonly form: Template;
};

function SectionReading({ section, number, form }: SectionReadingProps) {
  const styles = useStyles();
  const say = (text: string) => readableText(text, form);
  return (
    <li className={styles.section}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 className={styles.title}>{plainTitle(section, form)}</h2>
        <p className={styles.quiet}>
          {[...kindBeside(section, form), WHO_NAMES[section.who], NEED_NAMES[section.need]].join(' · ')}
          {section.guideWords === null ? '' : ` · about ${String(section.guideWords)} words`}
        </p>
        {section.help === undefined ? null : <p>{say(section.help)}</p>}
        {section.prompts.length > 0 ? (
          <ul className={styles.prompts}>
            {section.prompts.map((prompt) => (
              <li key={prompt}>{say(prompt)}</li>
            ))}
          </ul>
        ) : null}
        {section.fields ? <p>Asks: {section.fields.map(({ label }) => say(label)).join('; ')}.</p> : null}
        {section.showWhen.length > 0 ? <p className={styles.quiet}>{sayWhenShown(section, form)}</p> : null}
      </div>
    </li>
  );
}

/** What kind of section it is, where its title does not say the same. */
function kindBeside(section: TemplateSection, form: Template): readonly string[] {
  const name = SECTION_KIND_NAMES[section.kind];
  return name === plainTitle(section, form) ? [] : [name];
}
