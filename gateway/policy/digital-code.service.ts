import type { Context } from '../graph/context.ts';
import { hasCode } from './coverage.rules.ts';
import type { DigitalPolicyCode } from './digital-code.type.ts';
import { policyId } from './policy.service.ts';
import type { Policy } from './policy.type.ts';

/** Only of a digital policy; null elsewhere, and where the register keeps no code of it. */
export const digitalCodeOf = async ({ registries }: Context, policy: Policy): Promise<DigitalPolicyCode | null> => {
  if (!hasCode(policy.type)) return null;
  const told = await registries.insuredPersons.person(policy.holderOip, { field: 'Policy.digitalCode' });
  const [, ordinal] = policyId.read(policy.id, 'id');
  const registered = told?.value.policies.find((one) => one.ordinal === Number(ordinal));
  if (!registered?.digital) return null;
  const { payload, recordId } = registered.digital;
  // Every kind of barcode there is: loaded when the first is drawn.
  const { toSVG } = await import('bwip-js/node');
  return {
    payload,
    recordId,
    qrSvg: toSVG({ bcid: 'qrcode', text: payload, scale: 2 }),
    barcodeSvg: toSVG({ bcid: 'code128', text: policy.enp ?? recordId, height: 12, includetext: true }),
  };
};
