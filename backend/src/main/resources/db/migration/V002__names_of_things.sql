create extension if not exists pg_trgm;

create domain slug as text constraint slug_is_plain check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) between 2 and 80);
create domain country as text constraint country_is_iso_3166 check (value ~ '^[A-Z]{2}$');
create domain currency as text constraint currency_is_iso_4217 check (value ~ '^[A-Z]{3}$' and value not in ('XXX', 'XTS'));

-- An amount keeps the digits it was reported with: numeric without a fixed scale.
create domain amount as numeric constraint amount_has_bounds check (abs(value) < 1e18 and scale(value) <= 13);
