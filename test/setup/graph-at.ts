import { worldClients, type WorldClients } from '../kit/world-client.ts';

/** The graph of a gateway that a test has started by itself, in its world `main` or, in production mode, its only one. */
export const graphAt = (gatewayUrl: string): WorldClients => worldClients(`${gatewayUrl}/graphql`);
