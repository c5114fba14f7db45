import type { AskedQuestion, ReflectionValue } from '@domain/section/kinds/reflection-section';
import type { RichText } from '@domain/section/rich-text';
import { emptySection } from '@domain/section/section-kinds';
import type { TemplateSection } from '@domain/template/template-section';
import { useRef, useState } from 'react';
import { useRecordDesk } from '../record-desk-context';

type Beside = Pick<ReflectionValue, 'style' | 'asked'>;

export type Reflection = Beside & {
  /** What the editor opens with. */
  readonly initial: RichText;
  readonly textTouched: (read: () => RichText) => void;
  readonly setStyle: (style: ReflectionValue['style']) => void;
  readonly setAsked: (asked: AskedQuestion[]) => void;
};

/**
 * A reflection in two hands: its text lives in the editor, its cycle and its questions here. Each change says that the
 * section was touched; the two are put together when the draft reads it, so that neither can lose the other, and a
 * keystroke in the text costs no more than in any other section.
 */
export function useReflection({ key, reflectionStyle }: TemplateSection): Reflection {
  const { draft } = useRecordDesk();
  const [opened] = useState((): ReflectionValue => {
    const stored = draft.section(key);
    if (stored?.kind === 'REFLECTION') return stored;
    const empty = emptySection('REFLECTION');
    return { ...empty, style: reflectionStyle ?? empty.style };
  });
  const [beside, setBeside] = useState<Beside>(opened);
  const newest = useRef<Beside>(opened);
  const readText = useRef<() => RichText>(() => opened.text);
  const touch = () =>
    draft.touchSection(key, () => {
      const { style, asked } = newest.current;
      return { kind: 'REFLECTION', style, text: readText.current(), asked };
    });
  const changeBeside = (part: Partial<Beside>) => {
    newest.current = { ...newest.current, ...part };
    setBeside(newest.current);
    touch();
  };
  return {
    style: beside.style,
    asked: beside.asked,
    initial: opened.text,
    textTouched: (read) => {
      readText.current = read;
      touch();
    },
    setStyle: (style) => changeBeside({ style }),
    setAsked: (asked) => changeBeside({ asked }),
  };
}
