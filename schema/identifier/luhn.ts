/**
 * The Luhn check digit of a number without it. ENP calls it HL7 Mod10 (facts F-002) and the act record number of ZAGS weights its
 * digits 1, 2, 1, 2 ... (F-013): on their lengths it is the same digit.
 */
export const luhnDigit = (body: string): string => {
  let sum = 0;
  for (let fromRight = 0; fromRight < body.length; fromRight += 1) {
    const digit = body.charCodeAt(body.length - 1 - fromRight) - 48;
    const weighted = fromRight % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return String((10 - (sum % 10)) % 10);
};
