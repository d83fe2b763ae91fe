import { type ReactElement, useCallback, useState } from 'react';
import { outbox } from '../../../schema/control/outbox.ts';
import { usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import { phoneTexts } from '../language/phone.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Nothing } from '../shell/part.tsx';
import { MessageCard } from './message-card.tsx';

const everyMs = 2_000;

/** What was sent to people by SMS and mail, newest on top. */
export function PhonePane(): ReactElement {
  const { language, control, challenge } = useSandbox();
  const say = phoneTexts[language];
  const [whose, setWhose] = useState('');
  const load = useCallback(
    async (signal: AbortSignal) => (await control.get(outbox, here('/outbox'), { query: { limit: 200 }, signal })).messages,
    [control],
  );
  return (
    <>
      <p className="meta" role="status">
        {challenge ? say.waiting(challenge.maskedPhone ?? '…') : say.noChallenge}
      </p>
      <Awaited loaded={usePolled(load, everyMs)}>
        {(messages) => {
          if (messages.length === 0) return <Nothing>{say.none}</Nothing>;
          const receivers = [...new Set(messages.map(({ to }) => to))].sort();
          return (
            <>
              <label className="field">
                <span>{say.whose}</span>
                <select value={whose} onChange={({ target }) => setWhose(target.value)}>
                  <option value="">{say.everybody}</option>
                  {receivers.map((to) => (
                    <option key={to}>{to}</option>
                  ))}
                </select>
              </label>
              {messages
                .filter(({ to }) => whose === '' || to === whose)
                .map((message) => (
                  <MessageCard key={message.id} message={message} />
                ))}
            </>
          );
        }}
      </Awaited>
    </>
  );
}
