import { memo, type ReactElement } from 'react';
import type { Message } from '../../../schema/control/outbox.ts';
import { useOpenStory } from '../graph/use-open-story.ts';
import { phoneTexts } from '../language/phone.ts';
import { useSandbox } from '../sandbox.ts';
import { CopyButton } from '../shell/copy-button.tsx';
import { shortened } from '../shell/long-text.ts';
import { writtenShortly } from '../shell/written-time.ts';

/** A message as its receiver sees it. Its code is copied, or answers the challenge that is open. */
export const MessageCard = memo(function MessageCard({ message }: { readonly message: Message }): ReactElement {
  const { language, challenge } = useSandbox();
  const say = phoneTexts[language];
  const openStory = useOpenStory();
  const { channel, to, subject, text, code, sentAt } = message;
  return (
    <article className={`message ${channel.toLowerCase()}`} aria-label={`${channel === 'SMS' ? say.sms : say.mail} ${to}`}>
      <header>
        <span>
          {channel === 'SMS' ? say.sms : say.mail} {say.to} <b>{to}</b>
        </span>
        <time dateTime={sentAt}>{writtenShortly(language, sentAt)}</time>
      </header>
      {subject !== undefined && <strong>{subject}</strong>}
      <p className="bubble">{shortened(text)}</p>
      {code !== undefined && (
        <footer className="buttons">
          <output className="code">{code}</output>
          <CopyButton text={code} label={say.copy} />
          <button
            type="button"
            className="plain small strong"
            disabled={challenge === undefined}
            title={challenge ? say.waiting(challenge.maskedPhone ?? to) : say.noChallenge}
            onClick={() =>
              challenge && openStory('AnswerCode', { run: true, asNow: true, variables: { input: { challengeId: challenge.id, code } } })
            }
          >
            {say.send}
          </button>
        </footer>
      )}
    </article>
  );
});
