import { errors } from 'jose';
import { TechnicalError, type ErrorDetail } from '../graph/errors.ts';
import type { RegistryUnavailable } from '../registry/index.ts';

const because = (ru: string, en: string, more: Omit<ErrorDetail, 'message'> = {}): TechnicalError =>
  new TechnicalError('UNAUTHENTICATED', { ...more, message: { ru: `Нужно войти: ${ru}`, en: `Sign in first: ${en}` } });

/** Why somebody is not signed in, in words. */
export const faults = {
  nobody: () => because('запрос без токена', 'the request carries no token'),
  notBearer: () => because('ожидается Authorization: Bearer <токен ЕСИА>', 'expected Authorization: Bearer <ESIA token>'),
  unreadable: () => because('это не токен ЕСИА', 'this is not an ESIA token'),
  unsigned: () => because('токен не подписан', 'the token is not signed'),
  expired: () => because('срок токена истёк', 'the token has expired'),
  notYet: () => because('токен ещё не действует', 'the token is not in force yet'),
  unknownKey: () => because('токен подписан неизвестным ключом', 'the token is signed with an unknown key'),
  badSignature: () => because('подпись токена неверна', 'the signature of the token is wrong'),
  otherIssuer: () => because('токен выдан не этой ЕСИА', 'the token was issued by another ESIA'),
  otherAudience: () => because('токен выдан для другой системы', 'the token is meant for another system'),
  otherKind: () => because('ожидается токен доступа, а не другой токен ЕСИА', 'expected an access token, not another token of ESIA'),
  otherWorld: () => because('токен выдан в другом мире', 'the token was issued in another world'),
  badClaims: (claim: string) => because(`в токене неверное поле ${claim}`, `the claim ${claim} of the token is wrong`),
  esiaDown: ({ registry, operation, retryable }: RegistryUnavailable) =>
    because('ЕСИА не отвечает, проверить вход нельзя', 'ESIA does not answer, so nobody can be recognised', {
      registry,
      operation,
      retryable,
    }),
  unknownPersona: (name: string) => because(`нет персоны или портала «${name}»`, `there is no persona or portal “${name}”`),
} as const;

const ofClaim = (claim: string): TechnicalError => {
  if (claim === 'iss') return faults.otherIssuer();
  if (claim === 'aud') return faults.otherAudience();
  if (claim === 'typ') return faults.otherKind();
  return claim === 'nbf' ? faults.notYet() : faults.badClaims(claim);
};

/** The same for what jose throws; undefined for any other error. */
export const faultOf = (error: unknown): TechnicalError | undefined => {
  if (!(error instanceof errors.JOSEError)) return undefined;
  if (error instanceof errors.JWTExpired) return faults.expired();
  if (error instanceof errors.JWTClaimValidationFailed) return ofClaim(error.claim);
  if (error instanceof errors.JWSSignatureVerificationFailed) return faults.badSignature();
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return faults.unknownKey();
  return faults.unreadable();
};
