# The agent, for the network of the security system. It only calls out, listens to nothing and keeps nothing.
# Every command here is a script, and the tests run this file without a container engine: packages/acceptance/src/deploy.
ARG NODE=node:26.10.0-slim

FROM ${NODE} AS programs
WORKDIR /rollcall
COPY . .
RUN deploy/scripts/install-production.sh agent
RUN deploy/scripts/assemble.sh agent /assembled

FROM ${NODE}
ENV NODE_ENV=production
WORKDIR /rollcall
COPY --from=programs /assembled .
USER node
# Asks both sides as a second agent would: can it still read, and would the server still take it? Rarely, because it signs in to a guest's SQL Server.
# It says nothing of the running process, which ends by itself when a person is needed; how far that has read is on the server.
HEALTHCHECK --interval=5m --timeout=60s --start-period=2m --retries=2 CMD ["node", "packages/agent/bin/rollcall-agent.mjs", "check"]
ENTRYPOINT ["node", "packages/agent/bin/rollcall-agent.mjs"]
CMD ["run"]
