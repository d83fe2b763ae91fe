import { regions } from '../../../schema/region/index.ts';
import type { InsuranceOrganizationItem } from '../../../schema/registry/insured-persons.ts';

// Invented companies: F002 codes begin with the region, OGRN have a right check digit.

const companies = ['Северный щит-Мед', 'Забота-Полис', 'Медстрах-Содружество'] as const;

const ogrnOf = (region: string, ordinal: number): string => {
  const body = `1${String(10 + ordinal)}${region}009${String(ordinal + 1).padStart(4, '0')}`;
  return body + String((Number(body) % 11) % 10);
};

/** Two or three in every region. */
export const insurers: readonly InsuranceOrganizationItem[] = regions.flatMap((region) =>
  companies.slice(0, ['77', '50', '78', '23', '02'].includes(region.code) ? 3 : 2).map((company, ordinal) => ({
    insurfCode: `${region.code}9${String(ordinal + 1).padStart(2, '0')}`,
    name: `ООО «СМК «${company}», филиал: ${region.name}`,
    ogrn: ogrnOf(region.code, ordinal),
    ...(ordinal < 2 && { phone: `+7495000${region.code}${String(ordinal + 10)}` }),
    hotline: `+7800000${region.code}${String(ordinal + 1).padStart(2, '0')}`,
    okato: region.okato,
  })),
);

const byCode = new Map(insurers.map((insurer) => [insurer.insurfCode, insurer]));
export const insurerByCode = (code: string): InsuranceOrganizationItem | undefined => byCode.get(code);

const byRegion = new Map(regions.map((region) => [region.code, insurers.filter((insurer) => insurer.okato === region.okato)]));
export const insurersOf = (regionCode: string): readonly InsuranceOrganizationItem[] => byRegion.get(regionCode) ?? [];
