# Guatu in a container:
#   docker build -t guatu .
#   docker run --read-only --tmpfs /tmp --volume guatu-data:/data --publish 127.0.0.1:3000:3000 guatu
# With `--env DEMO=0` it begins as an empty office.

FROM node:24-bookworm-slim AS build
WORKDIR /guatu
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /guatu
COPY --from=build /guatu ./
RUN install --directory --owner=node --group=node --mode=0700 /data
ENV DATA_DIR=/data HOST=0.0.0.0 PORT=3000
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.js"]
