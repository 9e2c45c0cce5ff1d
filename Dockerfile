# One image for every service (docs/adr/0028):
#
#   docker build --build-arg APP=identity-service -t hansa/identity-service .
#   docker run ... hansa/identity-service             runs the service
#   docker run ... hansa/identity-service migrate     runs one of its commands
#
# and one with the portal's files (docs/adr/0034):
#
#   docker build --target portal -t hansa/portal .
#
# BASE_IMAGE may be any Debian from version 12 on: everything is built on it, and the libraries that Node needs are taken
# from it. CADDY_IMAGE is what serves the files. NPM_REGISTRY may name a mirror.
ARG BASE_IMAGE=debian:bookworm-slim
ARG CADDY_IMAGE=caddy:2.11-alpine

# Node as the lock has it, and an npm to install with: nothing of the base image's own.
FROM ${BASE_IMAGE} AS node
RUN apt-get update -qq \
  && apt-get install -y -qq --no-install-recommends --no-upgrade ca-certificates curl >/dev/null \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY deploy/image/fetch-node.sh package-lock.json ./
ARG NPM_REGISTRY=https://registry.npmjs.org
ARG NPM_VERSION=11.19.1
ARG NPM_INTEGRITY=sha512-ztsxKxt/kkIaAs+2i0GU6I+DRmUdrNasxTZKJe9TCdSjKxlhah/4r/hl5ygMD6XAg1qZ9c2TNomR4qgOydp10g==
RUN ./fetch-node.sh "${NPM_REGISTRY}" "${NPM_VERSION}" "${NPM_INTEGRITY}"
ENV PATH=/opt/node/bin:${PATH} npm_config_registry=${NPM_REGISTRY}

# The package files alone, so that what is installed below is kept while only sources change.
FROM ${BASE_IMAGE} AS manifests
WORKDIR /source
COPY . .
RUN mkdir /manifests \
  && find . -name package.json -not -path '*/node_modules/*' -exec cp --parents {} /manifests \; \
  && cp package-lock.json .npmrc /manifests

# What all share: every library and every app, built; the portal among them.
FROM node AS build
COPY --from=manifests /manifests ./
RUN npm ci --no-progress
COPY . .
ENV NX_DAEMON=false NX_TUI=false
RUN npm run --silent build -- --output-style=static

# The edge as it is deployed, with the portal's files; or these files alone, by `--config /etc/caddy/portal.Caddyfile`.
FROM ${CADDY_IMAGE} AS portal
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Hansa portal" \
  org.opencontainers.image.description="The pages of Hansa, and the edge before its services" \
  org.opencontainers.image.licenses="EUPL-1.2" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}"
COPY deploy/caddy /etc/caddy
COPY --from=build /source/apps/portal/dist /srv/portal

# What one service needs to run, of all that was installed: its production dependencies, the libraries of ours among them.
FROM build AS service
ARG APP
COPY deploy/image/gather.js deploy/image/ground.sh deploy/image/healthy.js ./
RUN test -n "${APP}" || { echo 'Say which service: --build-arg APP=identity-service' >&2; exit 1; } \
  && node gather.js "apps/${APP}" /app \
  && ./ground.sh /ground /app

FROM scratch
ARG APP
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Hansa ${APP}" \
  org.opencontainers.image.description="A service of the platform on which the Baltic Sea Region's agencies and clusters train, meet and learn from each other" \
  org.opencontainers.image.licenses="EUPL-1.2" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}"
COPY --from=service /ground /
COPY --from=node /opt/node/bin/node /usr/local/bin/node
COPY --from=service /app /app
# What it writes goes to its database, to Kafka or to the files' store; /tmp is all it needs to be able to write to.
ENV PATH=/usr/local/bin NODE_ENV=production HOST=0.0.0.0 PORT=3000
USER 10001:10001
# The command's name is the same for every service, so that words behind the image's name are words of that service.
WORKDIR /app/apps/${APP}
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "/app/healthy.js"]
# Without the two limits V8 takes some 90 MiB more before it tidies up (docs/benchmarks.md).
ENTRYPOINT ["node", "--max-semi-space-size=4", "--max-old-space-size=256", "dist/main.js"]
