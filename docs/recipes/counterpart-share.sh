#!/bin/sh
# The counterpart's share of each stage, from a file of contributions alone, with curl and jq.
#   sh counterpart-share.sh http://127.0.0.1:8080/api/v1 'in=USD&programme=punjab-cdp'
# Tells, with tabs between: stage, net of donors, net of the counterpart, share, unvalued, unconverted.
# jq reckons in floating point: good for a share, not for the last digit of a total.
set -eu
curl -fsS "$1/contributions?${2:-in=USD}&draft=false&format=ndjson" | jq -rn '
  reduce inputs as $c ({};
    .[$c.stage][$c.providerSide] += ($c.counted.net // 0)
    | .[$c.stage].unvalued += (if $c.amount == null then 1 else 0 end)
    | .[$c.stage].unconverted += (if $c.amount != null and $c.counted == null then 1 else 0 end))
  | to_entries[] | .key as $stage | .value | ((.DONOR // 0) + (.COUNTERPART // 0)) as $all
  | [$stage, .DONOR // 0, .COUNTERPART // 0, if $all == 0 then "" else (.COUNTERPART // 0) / $all end, .unvalued, .unconverted]
  | @tsv'
