import { expect, it } from 'vitest';
import { ConfigError, gatewayEnvironment, readConfig } from '../../mocks/config.ts';

const token = 'a-token-of-sixteen-characters';

it('makes up a token for the gateway that it starts, and hands it over', () => {
  const [one, other] = [readConfig(true, {}), readConfig(true, {})];
  expect(one.adminToken).toMatch(/^[\w-]{32}$/);
  expect(other.adminToken).not.toBe(one.adminToken);
  expect(gatewayEnvironment(one, 'http://127.0.0.1:4010', {}, {})).toMatchObject({ ZDRAVGRAPH_ADMIN_TOKEN: one.adminToken });
});

it('knows where that gateway listens, and where it is seen', () => {
  expect(readConfig(true, {})).toMatchObject({ gatewayUrl: 'http://127.0.0.1:4000', publicUrl: 'http://localhost:4000' });
  expect(
    readConfig(true, { ZDRAVGRAPH_PORT: '4001', ZDRAVGRAPH_HOST: '0.0.0.0', ZDRAVGRAPH_PUBLIC_URL: 'https://sandbox.test/' }),
  ).toMatchObject({
    gatewayUrl: 'http://127.0.0.1:4001',
    publicUrl: 'https://sandbox.test',
    issuer: 'https://sandbox.test/esia',
  });
  expect(readConfig(true, { ZDRAVGRAPH_HOST: '::1' }).gatewayUrl).toBe('http://[::1]:4000');
  expect(readConfig(true, { ZDRAVGRAPH_PORT: '0' })).toMatchObject({ gatewayUrl: undefined, publicUrl: undefined });
});

it('asks no gateway where it is told of none, and the one that it is told of', () => {
  expect(readConfig(false, {}).adminToken).toBeUndefined();
  expect(readConfig(false, { ZDRAVGRAPH_ADMIN_TOKEN: token })).toMatchObject({ adminToken: token, gatewayUrl: 'http://127.0.0.1:4000' });
  const told = { ZDRAVGRAPH_ADMIN_TOKEN: token, ZDRAVGRAPH_GATEWAY_URL: 'http://gateway.test:4000/' };
  expect(readConfig(false, told)).toMatchObject({ adminToken: token, gatewayUrl: 'http://gateway.test:4000' });
});

it.each([
  [{ ZDRAVGRAPH_GATEWAY_URL: 'http://gateway.test' }, 'ZDRAVGRAPH_GATEWAY_URL'],
  [{ ZDRAVGRAPH_ADMIN_TOKEN: 'short' }, 'ZDRAVGRAPH_ADMIN_TOKEN'],
])('does not start with %j', (environment, variable) => {
  expect(() => readConfig(false, environment)).toThrow(ConfigError);
  expect(() => readConfig(false, environment)).toThrow(variable);
});
