import type { MedicalOrganizationItem } from '../../schema/registry/insured-persons.ts';
import type { People } from '../people/people.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import type { FerAnswer, FerCall, FerRequest } from './operation.ts';
import { paidServiceOf } from './paid-service.ts';

/** An organisation of FER by its OID; undefined where Минздрав has not added it. */
export const organizationInFer = (people: People, moOid: string): MedicalOrganizationItem | undefined =>
  people.inFer(moOid) ? people.organization(moOid) : undefined;

export const findOrganizations = (
  { Session_ID, Service_Posts, MO_OID_List }: FerRequest<'GetMOInfoExtended'>,
  { people }: FerCall,
): FerAnswer<'GetMOInfoExtended'> => {
  const offers = (moOid: string): boolean =>
    !Service_Posts || people.specialties(moOid).some(({ postId }) => Service_Posts.includes(postId));
  const asked = people.organizations.filter(
    ({ moOid }) => people.inFer(moOid) && (!MO_OID_List || MO_OID_List.includes(moOid)) && offers(moOid),
  );
  return {
    Session_ID,
    MO_List: asked.map((clinic) => ({
      MO_Id: clinic.moCode,
      MO_OID: clinic.moOid,
      MO_Name: clinic.name,
      MO_Address: clinic.address,
      MO_Phone: clinic.phone,
      Age_Group: clinic.ageGroup,
    })),
  };
};

/** MO_Id is the one that GetMOInfoExtended gives; the OID is taken, too. */
export const findSpecialties = (
  { Session_ID, MO_Id }: FerRequest<'GetServicePostSpecsInfo'>,
  { people }: FerCall,
): FerAnswer<'GetServicePostSpecsInfo'> | Refusal<'NO_DATA_FOUND'> => {
  const clinic = people.organizations.find(({ moCode, moOid }) => MO_Id === moCode || MO_Id === moOid);
  if (!clinic || !people.inFer(clinic.moOid)) return refuse('NO_DATA_FOUND');
  return {
    Session_ID,
    Service_Post_Specs: people.specialties(clinic.moOid).map(({ postId, postName, referralRequired, paidServices }) => ({
      Post: { Post_Id: postId, Post_Name: postName },
      Referral_Required: referralRequired,
      ...(paidServices.length > 0 && { Paid_Services: paidServices.map(paidServiceOf) }),
    })),
  };
};
