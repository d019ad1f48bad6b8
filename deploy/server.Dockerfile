# The server: serve, worker and migrate are commands of one image.
# Every command here is a script, and the tests run this file without a container engine: packages/acceptance/src/deploy.
ARG NODE=node:26.10.0-slim

FROM ${NODE} AS pages
WORKDIR /rollcall
COPY . .
RUN deploy/scripts/build-web.sh

FROM ${NODE} AS programs
WORKDIR /rollcall
COPY . .
RUN deploy/scripts/install-production.sh server
RUN deploy/scripts/assemble.sh server /assembled

FROM ${NODE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
WORKDIR /rollcall
COPY --from=programs /assembled .
COPY --from=pages /rollcall/packages/web/dist packages/web/dist
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["node", "deploy/scripts/health.mjs"]
ENTRYPOINT ["node", "packages/server/bin/rollcall.mjs"]
CMD ["serve"]
