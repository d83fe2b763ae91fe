import { graphEnum } from '../graph/enum.ts';

export const HealthService = graphEnum('HealthService', 'Услуга: what a person asks the portal for.', {
  APPOINTMENT: 'Запись к врачу: a visit to a doctor',
  HOME_VISIT: 'Вызов врача на дом',
  VACCINATION: 'Запись на вакцинацию (R-027)',
  LABORATORY: 'Лабораторные исследования и процедуры (R-026)',
  ATTACHMENT: 'Прикрепление к поликлинике (R-124)',
  MEDICAL_RECORD: 'Электронная медицинская карта (R-177)',
  SERVICES_STATEMENT: 'Сведения об оказанных услугах (R-253)',
  POLICY_EXTRACT: 'Выписка о полисе (R-107)',
  COVID_CERTIFICATE: 'Сертификат COVID-19 (R-336)',
  BIRTH_REGISTRATION: 'Регистрация рождения (R-290)',
  OMS_CHECK: 'Проверка полиса ОМС (R-041)',
});
