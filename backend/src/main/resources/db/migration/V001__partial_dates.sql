-- A date as precise as it was reported: '2001', '2004-08', '2004-08-14', or a fiscal year 'FY2018' (1 July 2017 – 30 June 2018).
-- The first and last day it can mean. A text that is no such date raises an error, so these also check what they read.
create function first_day(reported text) returns date language sql immutable parallel safe return
  case
    when reported is null then null
    when reported ~ '^FY\d{4}$' then make_date(substring(reported from 3)::int - 1, 7, 1)
    when reported ~ '^\d{4}$' then make_date(reported::int, 1, 1)
    when reported ~ '^\d{4}-\d{2}$' then make_date(left(reported, 4)::int, right(reported, 2)::int, 1)
    when reported ~ '^\d{4}-\d{2}-\d{2}$' then make_date(left(reported, 4)::int, substring(reported from 6 for 2)::int, right(reported, 2)::int)
    else make_date(reported::int, 0, 0)
  end;

create function last_day(reported text) returns date language sql immutable parallel safe return
  case
    when reported is null then null
    when reported ~ '^FY\d{4}$' then make_date(substring(reported from 3)::int, 6, 30)
    when reported ~ '^\d{4}$' then make_date(reported::int, 12, 31)
    when reported ~ '^\d{4}-\d{2}$' then (make_date(left(reported, 4)::int, right(reported, 2)::int, 1) + interval '1 month - 1 day')::date
    else first_day(reported)
  end;

create domain partial_date as text constraint partial_date_is_a_date check (value ~ '^(FY\d{4}|\d{4}(-\d{2}(-\d{2})?)?)$' and first_day(value) >= date '1800-01-01');
