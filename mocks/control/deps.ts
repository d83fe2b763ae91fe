import type { Postman } from '../post/post.ts';
import type { SharedSurroundings } from '../surroundings.ts';
import type { GatewayAdmin } from './gateway-admin.ts';
import type { Turns } from './turns.ts';

/** What every route of the control API may use. */
export interface ControlDeps {
  readonly surroundings: SharedSurroundings;
  /** The admin interface of the gateway; undefined where the stand-ins know of none. */
  readonly admin: GatewayAdmin | undefined;
  /** Where the gateway listens; undefined where nobody has said it, or it is not ready yet. */
  readonly gatewayUrl: () => string | undefined;
  /** Brings what registries and offices have told to the gateway. */
  readonly postman: Postman;
  /** Whatever changes a world waits for its turn; routes with `changes: true` are in it already. */
  readonly turns: Turns;
}
