import type { StoredChannel, StoredPolicyCheck } from '../appointment/appointment.entity.ts';
import type { ferSource } from '../../schema/registry/fer.ts';
import type { z } from 'zod';

/** A booking as it was decided: everything that carrying it out needs, in whatever process and after whatever crash. Kept as JSON with the claim. */
export interface BookingDraft {
  /** As the register has them. */
  readonly patient: {
    readonly oip: string;
    readonly family: string;
    readonly given: string;
    readonly patronymic: string | null;
    readonly birthDate: string;
    readonly sex: 'FEMALE' | 'MALE';
    /** 11 digits. */
    readonly snils: string | null;
  };
  readonly slot: {
    /** FER's number. */
    readonly id: string;
    readonly moOid: string;
    readonly resourceId: string;
    readonly postId: string;
    readonly doctorName: string | null;
    /** Epoch milliseconds. */
    readonly startsAtMs: number;
    readonly durationMinutes: number;
    readonly room: string | null;
    readonly service: 'APPOINTMENT' | 'VACCINATION' | 'LABORATORY';
  };
  /** The policy it is booked by, and what the register said of it; null: the patient pays. */
  readonly policy: {
    readonly ordinal: number;
    /** ENP, or the number of an older policy, then with its series. */
    readonly number: string;
    readonly series: string | null;
    readonly check: StoredPolicyCheck;
  } | null;
  /** FER's id and the number; null where none is needed. */
  readonly referral: { readonly id: string; readonly number: string } | null;
  /** Follows from the role signed in (R-022..R-024). */
  readonly channel: StoredChannel;
  readonly source: z.output<typeof ferSource>;
  readonly bookedBy: {
    /** Null for staff without a citizen's account. */
    readonly oip: string | null;
    readonly esiaOid: string;
    /** As the patient is shown them. */
    readonly name: string;
    /** What they are to the patient; null for oneself and where nobody said. */
    readonly relation: string | null;
    /** Code of the portal's profile. */
    readonly portal: string;
  };
  readonly preparation: string | null;
}
