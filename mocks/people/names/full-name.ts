export type Sex = 'FEMALE' | 'MALE';

export interface FullName {
  readonly family: string;
  readonly given: string;
  readonly patronymic?: string;
}

/** `Соколова Мария Андреевна` */
export const fullNameText = ({ family, given, patronymic }: FullName): string => [family, given, patronymic].filter(Boolean).join(' ');

/** `Мария С.`: no more of a person than others need to know. */
export const displayName = ({ family, given }: FullName): string => `${given} ${family.slice(0, 1)}.`;

/** `Соколова М. А.` */
export const initialsText = ({ family, given, patronymic }: FullName): string =>
  [family, `${given.slice(0, 1)}.`, patronymic && `${patronymic.slice(0, 1)}.`].filter(Boolean).join(' ');

/** Parts of a text of two or three words, family name first. */
export const readFullName = (text: string): FullName => {
  const [family = '', given = '', patronymic] = text.split(' ');
  return { family, given, patronymic };
};

/** Names as registers compare them: case and ё do not count. */
export const sameName = (a: string | undefined, b: string | undefined): boolean => foldName(a ?? '') === foldName(b ?? '');
export const foldName = (text: string): string => text.trim().toLowerCase().replaceAll('ё', 'е');
