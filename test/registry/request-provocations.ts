import { guid, type Scene } from './scene.ts';
import type { Answered } from './stand-ins-in-process.ts';

interface At {
  readonly scene: Scene;
  ask(registry: 'rmis', operation: string, request: unknown, time?: string): Promise<Answered>;
}
type Provoke = (ask: (request: unknown, time?: string) => Promise<Answered>, at: At) => Promise<Answered>;

const nobody = '099999999999';
const unknownOid = '1.2.643.5.1.13.13.12.2.99.9999';

let person = 0;
/** Somebody of whom nothing was asked yet. */
const somebody = (): string => String(100_000_000_000 + person++);
const homeCall = ({ scene: { moOid } }: At) => ({
  callId: guid(),
  oip: somebody(),
  moOid,
  address: 'г. Москва, ул. Мира, д. 1',
  complaint: 'Кашель',
  phone: '+79160000001',
});
const application = ({ scene: { moOid } }: At) => ({
  applicationId: guid(),
  oip: somebody(),
  moOid,
  areaType: '1',
  reason: 'CHOICE',
  pcyType: 'Ц',
  documents: [{ kind: 'PASSPORT', series: '4518', number: '123456' }],
});

/** What portals ask of clinics besides visits, brought to each of their codes. */
export const requestProvocations = {
  CreateHomeCallRequest: {
    OK: (ask, at) => ask(homeCall(at)),
    PERSON_NOT_FOUND: (ask, at) => ask({ ...homeCall(at), oip: nobody }),
    ORGANIZATION_NOT_FOUND: (ask, at) => ask({ ...homeCall(at), moOid: unknownOid }),
    HOME_CALL_ACTIVE: async (ask, at) => {
      const call = homeCall(at);
      await ask(call);
      return ask({ ...call, callId: guid() });
    },
    HOME_CALL_NO_ADDRESS: (ask, at) => ask({ ...homeCall(at), address: '' }),
    HOME_CALL_NO_COMPLAINT: (ask, at) => ask({ ...homeCall(at), complaint: '' }),
  },
  CancelHomeCallRequest: {
    OK: async (ask, at) => {
      const call = homeCall(at);
      await at.ask('rmis', 'CreateHomeCallRequest', call);
      return ask({ callId: call.callId });
    },
    HOME_CALL_NOT_FOUND: (ask) => ask({ callId: guid() }),
  },
  SearchHomeCallRequests: { OK: (ask, { scene }) => ask({ oip: scene.maria }), PERSON_NOT_FOUND: (ask) => ask({ oip: nobody }) },
  SubmitAttachmentApplication: {
    OK: (ask, at) => ask(application(at)),
    PERSON_NOT_FOUND: (ask, at) => ask({ ...application(at), oip: nobody }),
    ORGANIZATION_NOT_FOUND: (ask, at) => ask({ ...application(at), moOid: unknownOid }),
    APPLICATION_PENDING: async (ask, at) => {
      const one = application(at);
      await ask(one);
      return ask({ ...one, applicationId: guid() });
    },
  },
  SearchAttachmentApplications: { OK: (ask, { scene }) => ask({ oip: scene.maria }), PERSON_NOT_FOUND: (ask) => ask({ oip: nobody }) },
} satisfies Record<string, Record<string, Provoke>>;
