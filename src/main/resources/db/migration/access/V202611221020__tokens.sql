-- Tokens of programs. Only the digest is kept; the token itself is shown once.
create table access.token (
    id         uuid primary key,
    name       text        not null,
    scope      text[]      not null,
    digest     bytea       not null unique,
    hint       text        not null,
    made_at    timestamptz not null,
    made_by    uuid references access.account,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    last_used  timestamptz,
    check (cardinality(scope) > 0),
    check (expires_at > made_at)
);
