import type { NamedChildView } from '@contract/name-calls';
import { counted } from '@domain/calendar/counted';
import { NAME_CHOICE_LABELS, type NameChoice, nameChoice } from '@domain/export/name-choice';
import { NAME_RELATION_LABELS } from '@domain/export/names/likely-meant';
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  child: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  places: { margin: 0, paddingLeft: '20px', lineHeight: '20px', maxWidth: '75ch', overflowWrap: 'anywhere' },
  word: { fontWeight: tokens.fontWeightSemibold, color: 'inherit', backgroundColor: 'transparent' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
});

type NamedChildProps = {
  readonly child: NamedChildView;
  readonly onChoose: (choice: NameChoice) => void;
};

/** One other child: who they are, where they are named, and how that is to be printed. */
export function NamedChild({ child, onChoose }: NamedChildProps) {
  const styles = useStyles();
  const { name, reference, relation, initials, choice, suggested } = child;
  return (
    <section className={styles.child} aria-label={name}>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.quiet}>
          {reference} · {NAME_RELATION_LABELS[relation]} · {howNamed(child)}
        </p>
      </div>
      <ul className={styles.places}>
        {child.excerpts.map(({ section, before, words, after }) => (
          <li key={`${section}/${before}/${words}/${after}`}>
            {before}
            <mark className={styles.word}>{words}</mark>
            {after} <span className={styles.quiet}>({section})</span>
          </li>
        ))}
      </ul>
      <Field
        label={`How is ${name} printed?`}
        hint={`Suggested: ${NAME_CHOICE_LABELS[suggested].toLowerCase()}. ${WHY[suggested]}`}
      >
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={choice ?? ''}
          onChange={(_event, { value }) => onChoose(nameChoice.parse(value))}
        >
          {nameChoice.options.map((each) => (
            <Radio
              key={each}
              value={each}
              label={each === 'INITIALS' ? `${NAME_CHOICE_LABELS[each]} (${initials})` : NAME_CHOICE_LABELS[each]}
            />
          ))}
        </RadioGroup>
      </Field>
    </section>
  );
}

const WHY: { readonly [C in NameChoice]: string } = {
  KEEP: 'The name stands as it was written.',
  INITIALS: 'Whoever reads this file has no need of the name.',
  MARK: 'The name stays, and whoever prepares the file for somebody who asks for it sees that it is about another child.',
};

function howNamed({ forms, times }: NamedChildView): string {
  return `named ${counted(times, 'time')}, as ${forms.map(({ words }) => `“${words}”`).join(', ')}`;
}
