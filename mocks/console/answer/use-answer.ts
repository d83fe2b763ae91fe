import { useCallback, useState } from 'react';
import type { AnswerNow } from './answer-now.ts';
import { challengeIn, type OpenChallenge } from './refusals.ts';

interface Answers {
  readonly answer: AnswerNow | undefined;
  readonly challenge: OpenChallenge | undefined;
  readonly field: string | undefined;
  readonly pickField: (path: string) => void;
  readonly onAnswer: (answer: AnswerNow) => void;
  readonly forgetAnswer: () => void;
}

/** The last answer, the code that one of the answers has asked for, and where in the answer the cursor stands. */
export function useAnswer(): Answers {
  const [answer, setAnswer] = useState<AnswerNow>();
  const [challenge, setChallenge] = useState<OpenChallenge>();
  const [field, pickField] = useState<string>();
  const onAnswer = useCallback((next: AnswerNow) => {
    setAnswer((before) => {
      // Another question has other fields.
      if (before?.operationName !== next.operationName) pickField(undefined);
      return next;
    });
    const opened = challengeIn(next.data);
    if (opened !== undefined) setChallenge(opened ?? undefined);
  }, []);
  const forgetAnswer = useCallback(() => {
    setAnswer(undefined);
    pickField(undefined);
  }, []);
  return { answer, challenge, field, pickField, onAnswer, forgetAnswer };
}
