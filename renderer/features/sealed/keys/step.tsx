import type { ReactNode } from 'react';
import { useStepsStyles } from '../steps-look';

type StepProps = { readonly number: number; readonly title: string; readonly children: ReactNode };

/** One numbered step. */
export function Step({ number, title, children }: StepProps) {
  const styles = useStepsStyles();
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <h3 className={styles.title}>{title}</h3>
        {children}
      </div>
    </li>
  );
}
