import { instantIn } from '../../schema/calendar/index.ts';
import type { Doer } from '../due/doer.service.ts';
import { pauseMs, upstreamUnavailable } from '../eligibility/upstream.rules.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import type { Refused, RemedyOffer } from '../rule/refusal.rules.ts';

/** The desk of a clinic, to be called where the portal cannot help; none where the directory does not answer either. */
export const deskOf = async ({ registries }: Pick<Doer, 'registries'>, moOid: string): Promise<RemedyOffer[]> => {
  const told = await registries.insuredPersons.clinic(moOid, { field: 'Refusal.remedies' }).catch((error: unknown) => {
    if (error instanceof RegistryUnavailable) return undefined;
    throw error;
  });
  if (!told) return [];
  const { name, registryDesk } = told.value;
  const { phone } = registryDesk;
  return [
    {
      action: 'CONTACT_REGISTRY_DESK',
      message: { ru: `Обратитесь в регистратуру: ${name}, ${phone}`, en: `Ask the registry desk: ${name}, ${phone}` },
      phone,
    },
  ];
};

/** the clinic's system does not answer, and nothing has changed: when to try again, and whom to call instead. */
export const ferSilent = async (
  { registries, world }: Pick<Doer, 'registries' | 'world'>,
  error: RegistryUnavailable,
  portal: string,
  moOid: string,
): Promise<Refused> => {
  const refused = upstreamUnavailable(error.registry, portal, error.retryAfter ?? instantIn('Europe/Moscow', world.nowMs() + pauseMs));
  return { ...refused, remedies: [...refused.remedies, ...(await deskOf({ registries }, moOid))] };
};
