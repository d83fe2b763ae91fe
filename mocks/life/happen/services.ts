import type { EventCalled } from '../../../schema/control/events.ts';
import { profileOn, regionByCode, regions } from '../../../schema/region/index.ts';
import { impossible, misnamed, type Outcome, type Scene } from '../scene.ts';

/** a region gets a service that it did not have. */
export const serviceSwitchedOn = ({ service, region }: EventCalled<'SERVICE_SWITCHED_ON'>, scene: Scene): Outcome => {
  const known = regionByCode(region);
  const codes = regions.map(({ code }) => code);
  if (!known)
    throw misnamed('region', { ru: `код региона: ${codes.join(', ')}`, en: `code of a region: ${codes.join(', ')}` }, region, codes);
  const switched = scene.life
    .events()
    .some(({ said }) => said.event === 'SERVICE_SWITCHED_ON' && said.service === service && said.region === region);
  if (switched || profileOn(known.profile, scene.today).homeVisitEnabled)
    throw impossible('region', {
      ru: `В регионе «${known.name}» услуга уже есть`,
      en: `The region ${known.code} has the service already`,
    });
  return {
    concerns: [],
    learns: [],
    news: [{ news: { sender: 'minzdrav', kind: 'ServiceSwitchedOn', content: { service, regionCode: region } }, atMs: scene.nowMs }],
  };
};
