import { graphEnum } from '../graph/enum.ts';

export const Actor = graphEnum('Actor', 'Who did it.', {
  APPLICANT: 'Заявитель: whoever asked for it',
  POLICY_OWNER: 'Владелец полиса',
  REPRESENTATIVE: 'Представитель',
  CLINIC: 'Медицинская организация',
  REGISTRY_DESK: 'Регистратура',
  CALL_CENTRE: 'Контакт-центр',
  MODERATOR: 'Модератор',
  INSURER: 'Страховая медицинская организация',
  TFOMS: 'Территориальный фонд ОМС',
  ZAGS: 'ЗАГС',
  MFC: 'МФЦ',
  MVD: 'МВД',
  GUARDIANSHIP: 'Орган опеки',
  MINZDRAV: 'Минздрав',
  SYSTEM: 'Nobody: it followed from the rules',
});
