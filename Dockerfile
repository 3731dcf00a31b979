# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY packaging packaging
COPY src src
COPY adapters adapters
COPY prompts prompts
RUN npm run build
RUN npm sbom --omit=dev --package-lock-only --sbom-format=cyclonedx > dist/sbom.json
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates tini \
  && rm -rf /var/lib/apt/lists/* \
  && install -d -o node -g node -m 0700 /data /keys
ENV NODE_ENV=production \
  EKKO_HOST=0.0.0.0 \
  EKKO_DATA_DIR=/data \
  EKKO_KEY_FILE=/keys/ekko.key \
  EKKO_CITY=/city \
  EKKO_SANDBOX=off
WORKDIR /ekko
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
USER node
VOLUME ["/data", "/keys"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.EKKO_PORT || 8080) + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Signals reach Ekko, which finishes what is under way, and no dead process is left.
ENTRYPOINT ["tini", "--", "node", "dist/src/ekko.js"]
CMD ["start"]
