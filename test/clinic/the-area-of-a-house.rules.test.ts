import { describe, expect, it } from 'vitest';
import { namesHouse } from '../../gateway/clinic/catchment-area.rules.ts';
import { catchmentOf } from '../../mocks/people/places/catchment.ts';

describe('a catchment area', () => {
  it.each([
    ['г. Москва, ул. Мира, д. 1', true],
    ['улица Мира 1', true],
    ['г. Москва, ул. Мира', false],
    ['12', false],
    ['', false],
  ])('is found by a house: "%s" names one: %s [R-048]', (address, names) => {
    expect(namesHouse(address)).toBe(names);
  });

  it('is that of the region’s system: the same for the same house, with a clinic of its city', () => {
    const area = catchmentOf('50', 'Московская область, г. Мытищи, ул. Весенняя, д. 9, кв. 51');
    expect(area?.clinic.oid).toBe('1.2.643.5.1.13.13.12.2.50.1002');
    expect(catchmentOf('50', 'Московская обл., г. Мытищи, улица Весенняя, дом 9')?.number).toBe(area?.number);
  });

  it('is unknown for a house, street or city that the region does not have', () => {
    for (const address of ['г. Москва', 'г. Москва, ул. Мира', 'г. Москва, ул. Несуществующая, д. 1', 'г. Тула, ул. Мира, д. 1'])
      expect(catchmentOf('77', address)).toBeUndefined();
    expect(catchmentOf('41', 'г. Москва, ул. Мира, д. 1')).toBeUndefined();
  });
});
