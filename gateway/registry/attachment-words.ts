export type AttachmentArea = 'THERAPEUTIC' | 'OBSTETRIC' | 'DENTAL';
export type AttachmentMethod = 'TERRITORIAL' | 'PERSONAL_APPLICATION' | 'ELECTRONIC_APPLICATION' | 'AUTHORITY';
/** As the register decided, whatever the dates say: one that has ended stays ATTACHED here. */
export type RegisteredAttachmentStatus = 'ATTACHED' | 'REJECTED' | 'SUBMITTED';

/** Undefined for ambulance and FAP areas, which the graph does not show (facts F-022). */
export const attachmentArea = (areaType: '1' | '2' | '3' | '4' | '5'): AttachmentArea | undefined =>
  ({ '1': 'THERAPEUTIC', '2': 'OBSTETRIC', '3': 'DENTAL', '4': undefined, '5': undefined } as const)[areaType];

export const attachmentMethod = (method: '1' | '2' | '3' | '4'): AttachmentMethod =>
  ({ '1': 'TERRITORIAL', '2': 'PERSONAL_APPLICATION', '3': 'ELECTRONIC_APPLICATION', '4': 'AUTHORITY' } as const)[method];

/** 2 is rejected by the region itself, 3 by the register. */
export const attachmentStatus = (status: '1' | '2' | '3' | '4'): RegisteredAttachmentStatus =>
  ({ '1': 'ATTACHED', '2': 'REJECTED', '3': 'REJECTED', '4': 'SUBMITTED' } as const)[status];

export const areaCode = (area: AttachmentArea): '1' | '2' | '3' => ({ THERAPEUTIC: '1', OBSTETRIC: '2', DENTAL: '3' } as const)[area];
