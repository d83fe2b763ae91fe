import { badInput } from '../graph/errors.ts';
import { feedbackLength } from './feedback.rules.ts';

const within = (field: 'text' | 'page', value: string): string => {
  const { least, most } = feedbackLength[field];
  const text = value.trim();
  if (text.length >= least && text.length <= most) return text;
  throw badInput(
    `input.${field}: ожидается от ${least} до ${most} знаков, получено ${text.length}`,
    `input.${field}: expected ${least} to ${most} characters, got ${text.length}`,
  );
};

/** @throws BAD_USER_INPUT where a text is empty or too long */
export const readFeedback = ({ text, page }: { readonly text: string; readonly page: string }) => ({
  text: within('text', text),
  page: within('page', page),
});
