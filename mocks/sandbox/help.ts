/** What `--help` says. */
export const help = `zdravgraph: stand-ins of Russian government health services, and a GraphQL gateway over them

  zdravgraph                  serve the stand-ins: FER, the register of insured persons, ZAGS, guardianship, RMIS, SMS, mail, ESIA
  zdravgraph --with-gateway   serve the stand-ins and run the gateway over them
  zdravgraph --with-gateway --preview new-fields.graphql [more.graphql ...]
                              the same with fields that do not exist yet, answered with invented values
  zdravgraph --with-gateway --persisted-documents persisted-documents.json [--persisted only|also|off]
                              the same for clients that name their documents: only these are answered, or texts, too (also)
  zdravgraph --help           this text
  zdravgraph world|clock|fault|event|outbox|people|calls|consistency|demo ...
                              what to do in a sandbox that runs; each says more with --help

Environment
  ZDRAVGRAPH_SANDBOX_PORT   port of the stand-ins, 4010
  ZDRAVGRAPH_SANDBOX_HOST   address that the stand-ins listen on, 127.0.0.1
  ZDRAVGRAPH_DATA_DIR       where what happens is kept, .data of the package
  ZDRAVGRAPH_SEED           whose people these are: same seed and same day, same people; zdravgraph
  ZDRAVGRAPH_NOW            an instant with its offset at which the clock stands still, e.g. 2026-11-21T09:30:00+03:00
  ZDRAVGRAPH_POPULATION     how many people there are besides the cast, 2000000
  ZDRAVGRAPH_ESIA_ISSUER    issuer that the tokens of ESIA name; with the gateway its public address and /esia
  ZDRAVGRAPH_MAX_WORLDS     how many worlds there may be at once, 2000
  ZDRAVGRAPH_ADMIN_TOKEN    what the control API says to the gateway; with the gateway one is made up
  ZDRAVGRAPH_GATEWAY_URL    the gateway that keeps the worlds, where it is started apart with the same token
With --with-gateway, for the gateway
  ZDRAVGRAPH_PORT           port of the gateway, 4000
  ZDRAVGRAPH_HOST           address that the gateway listens on, 127.0.0.1
  ZDRAVGRAPH_PUBLIC_URL     where clients see the gateway, http://localhost:<port>
  ZDRAVGRAPH_LOG_LEVEL      silent, fatal, error, warn, info or debug; warn, info says every request
  ZDRAVGRAPH_METRICS_PORT   port where Prometheus finds /metrics; without it there is none
  ZDRAVGRAPH_TRACES_URL     where traces are sent, OTLP over HTTP, e.g. http://127.0.0.1:4318/v1/traces
  ZDRAVGRAPH_PERSISTED      only, also or off, as --persisted; also where there are documents, else off
  ZDRAVGRAPH_PERSISTED_DOCUMENTS  their files, as --persisted-documents
  DATABASE_URL              a PostgreSQL 15 to 18 to use; without it one is started`;
