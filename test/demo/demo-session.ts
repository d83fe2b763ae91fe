import { demoSession, type DemoSession } from '../../schema/control/demo.ts';
import type { World } from '../kit/index.ts';
import { shared, sharedSandbox } from '../setup/index.ts';

/** A demo session that ends with the test. */
export const startDemo = async (): Promise<DemoSession & { readonly http: number; readonly here: World } & AsyncDisposable> => {
  const response = await fetch(`${shared().gatewayUrl}/sandbox/demo`, { method: 'POST' });
  const session = demoSession.parse(await response.json());
  const here = sharedSandbox().existing(session.world);
  return { ...session, http: response.status, here, [Symbol.asyncDispose]: () => here[Symbol.asyncDispose]() };
};
