import type { ReactElement } from 'react';
import { registryTexts } from '../language/registries.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Part } from '../shell/part.tsx';
import { CallList } from './call-list.tsx';
import { EventMaker } from './event-maker.tsx';
import { FaultForm } from './fault-form.tsx';
import { RegistryStates } from './registry-states.tsx';
import { StandingFaults } from './standing-faults.tsx';
import { ToldPerson } from './told-person.tsx';
import { useFaults } from './use-faults.ts';

/** The registries: what is wrong with them, what they were asked, what they say of one person, what they can do by themselves. */
export function RegistriesPane(): ReactElement {
  const { language } = useSandbox();
  const say = registryTexts[language];
  const faults = useFaults();
  return (
    <>
      <Part title={say.state}>
        <Awaited loaded={faults}>
          {(standing) => (
            <>
              <RegistryStates faults={standing} />
              <StandingFaults faults={standing} />
            </>
          )}
        </Awaited>
        <details>
          <summary>{say.other}</summary>
          <FaultForm />
        </details>
      </Part>
      <Part title={say.events}>
        <EventMaker />
      </Part>
      <Part title={say.person}>
        <ToldPerson />
      </Part>
      <Part title={say.calls}>
        <CallList />
      </Part>
    </>
  );
}
